/** Countries, seats of government, American states whose names are of nothing else, continents: usual name, other names, capital, demonyms; parts by '|', several of one part by ','. */
const table = `
Afghanistan||Kabul|Afghan,Afghani
Albania||Tirana|Albanian
Algeria||Algiers|Algerian
Andorra|||Andorran
Angola||Luanda|Angolan
Argentina||Buenos Aires|Argentine,Argentinian
Armenia||Yerevan|Armenian
Australia||Canberra|Australian
Austria||Vienna|Austrian
Azerbaijan||Baku|Azerbaijani,Azeri
Bahamas||Nassau|Bahamian
Bahrain||Manama|Bahraini
Bangladesh||Dhaka|Bangladeshi
Barbados||Bridgetown|Barbadian
Belarus||Minsk|Belarusian
Belgium|||Belgian
Belize||Belmopan|Belizean
Benin||Porto-Novo|Beninese
Bhutan||Thimphu|Bhutanese
Bolivia||La Paz|Bolivian
Bosnia and Herzegovina|Bosnia,Bosnia-Herzegovina|Sarajevo|Bosnian
Botswana||Gaborone|Botswanan
Brazil||Brasilia,Brasília|Brazilian
Brunei|||Bruneian
Bulgaria||Sofia|Bulgarian
Burkina Faso||Ouagadougou|Burkinabe
Burundi||Gitega|Burundian
Cambodia||Phnom Penh|Cambodian
Cameroon||Yaounde,Yaoundé|Cameroonian
Canada||Ottawa|Canadian
Cape Verde|Cabo Verde|Praia|
Central African Republic||Bangui|
Chad||N'Djamena|Chadian
Chile||Santiago|Chilean
China|People's Republic of China|Beijing,Peking|Chinese
Colombia||Bogota,Bogotá|Colombian
Comoros||Moroni|Comorian
Costa Rica||San Jose,San José|Costa Rican
Croatia||Zagreb|Croatian
Cuba||Havana|Cuban
Cyprus||Nicosia|Cypriot
Czech Republic|Czechia|Prague|Czech
Democratic Republic of Congo|DR Congo,DRC,Congo|Kinshasa|Congolese
Denmark||Copenhagen|Danish
Djibouti|||Djiboutian
Dominican Republic||Santo Domingo|
East Timor|Timor-Leste|Dili|Timorese
Ecuador||Quito|Ecuadorian,Ecuadorean
Egypt||Cairo|Egyptian
El Salvador||San Salvador|Salvadoran
Equatorial Guinea||Malabo|
Eritrea||Asmara|Eritrean
Estonia||Tallinn|Estonian
Eswatini|Swaziland|Mbabane|Swazi
Ethiopia||Addis Ababa|Ethiopian
Fiji||Suva|Fijian
Finland||Helsinki|Finnish
France||Paris|French
Gabon||Libreville|Gabonese
Gambia||Banjul|Gambian
Georgia||Tbilisi|Georgian
Germany||Berlin|German
Ghana||Accra|Ghanaian
Greece||Athens|Greek
Grenada|||Grenadian
Guatemala|||Guatemalan
Guinea||Conakry|Guinean
Guinea-Bissau||Bissau|
Guyana||Georgetown|Guyanese
Haiti||Port-au-Prince|Haitian
Honduras||Tegucigalpa|Honduran
Hungary||Budapest|Hungarian
Iceland||Reykjavik|Icelandic
India||New Delhi,Delhi|Indian
Indonesia||Jakarta|Indonesian
Iran||Tehran,Teheran|Iranian
Iraq||Baghdad|Iraqi
Ireland||Dublin|Irish
Israel||Jerusalem,Tel Aviv|Israeli
Italy||Rome|Italian
Ivory Coast|Côte d'Ivoire|Abidjan|Ivorian
Jamaica||Kingston|Jamaican
Japan||Tokyo|Japanese
Jordan||Amman|Jordanian
Kazakhstan||Astana|Kazakh
Kenya||Nairobi|Kenyan
Kosovo||Pristina|Kosovar
Kuwait|||Kuwaiti
Kyrgyzstan||Bishkek|Kyrgyz
Laos||Vientiane|Laotian
Latvia||Riga|Latvian
Lebanon||Beirut|Lebanese
Lesotho||Maseru|Basotho
Liberia||Monrovia|Liberian
Libya||Tripoli|Libyan
Liechtenstein||Vaduz|
Lithuania||Vilnius|Lithuanian
Luxembourg|||Luxembourgish
Madagascar||Antananarivo|Malagasy
Malawi||Lilongwe|Malawian
Malaysia||Kuala Lumpur,Putrajaya|Malaysian
Maldives|||Maldivian
Mali||Bamako|Malian
Malta||Valletta|Maltese
Marshall Islands|||Marshallese
Mauritania||Nouakchott|Mauritanian
Mauritius||Port Louis|Mauritian
Mexico||Mexico City|Mexican
Micronesia|||Micronesian
Moldova||Chisinau,Chișinău|Moldovan
Monaco|||Monegasque
Mongolia||Ulaanbaatar,Ulan Bator|Mongolian
Montenegro||Podgorica|Montenegrin
Morocco||Rabat|Moroccan
Mozambique||Maputo|Mozambican
Myanmar|Burma|Naypyidaw,Naypyitaw|Burmese
Namibia||Windhoek|Namibian
Nauru|||Nauruan
Nepal||Kathmandu|Nepali,Nepalese
Netherlands|Holland|The Hague|Dutch
New Zealand||Wellington|
Nicaragua||Managua|Nicaraguan
Niger||Niamey|Nigerien
Nigeria||Abuja|Nigerian
North Korea|DPRK|Pyongyang|North Korean
North Macedonia|Macedonia|Skopje|Macedonian
Norway||Oslo|Norwegian
Oman||Muscat|Omani
Pakistan||Islamabad|Pakistani
Palau|||Palauan
Palestine|Palestinian Authority|Ramallah|Palestinian
Panama||Panama City|Panamanian
Papua New Guinea||Port Moresby|
Paraguay||Asuncion,Asunción|Paraguayan
Peru||Lima|Peruvian
Philippines||Manila|Philippine,Filipino
Poland||Warsaw|Polish
Portugal||Lisbon|Portuguese
Qatar||Doha|Qatari
Republic of Congo||Brazzaville|
Romania||Bucharest|Romanian
Russia|Russian Federation|Moscow|Russian
Rwanda||Kigali|Rwandan
Samoa||Apia|Samoan
Saudi Arabia||Riyadh|Saudi,Saudi Arabian
Senegal||Dakar|Senegalese
Serbia||Belgrade|Serbian
Seychelles|||Seychellois
Sierra Leone||Freetown|Sierra Leonean
Singapore|||Singaporean
Slovakia||Bratislava|Slovak,Slovakian
Slovenia||Ljubljana|Slovenian
Solomon Islands||Honiara|
Somalia||Mogadishu|Somali
South Africa||Pretoria|South African
South Korea|Republic of Korea|Seoul|South Korean
South Sudan||Juba|South Sudanese
Soviet Union|USSR||Soviet
Spain||Madrid|Spanish
Sri Lanka||Colombo|Sri Lankan
Sudan||Khartoum|Sudanese
Suriname||Paramaribo|Surinamese
Sweden||Stockholm|Swedish
Switzerland||Bern|Swiss
Syria||Damascus|Syrian
Taiwan||Taipei|Taiwanese
Tajikistan||Dushanbe|Tajik
Tanzania||Dodoma|Tanzanian
Thailand||Bangkok|Thai
Togo||Lome,Lomé|Togolese
Tonga|||Tongan
Trinidad and Tobago||Port of Spain|Trinidadian
Tunisia||Tunis|Tunisian
Turkey|Türkiye|Ankara|Turkish
Turkmenistan||Ashgabat|Turkmen
Uganda||Kampala|Ugandan
Ukraine||Kyiv,Kiev|Ukrainian
United Arab Emirates|UAE,Emirates|Abu Dhabi|Emirati
United Kingdom|UK,U.K.,Britain,Great Britain|London|British
United States|US,U.S.,USA,U.S.A.,America,United States of America|Washington|American
Uruguay||Montevideo|Uruguayan
Uzbekistan||Tashkent|Uzbek
Vanuatu||Port Vila|
Vatican City|Vatican,Holy See||
Venezuela||Caracas|Venezuelan
Vietnam||Hanoi|Vietnamese
Yemen||Sanaa,Sana'a|Yemeni
Zambia||Lusaka|Zambian
Zimbabwe||Harare|Zimbabwean
European Union|EU,E.U.|Brussels|European
United Nations|UN,U.N.||
Kremlin|||
White House|||
Downing Street|Number 10,No 10||
Elysee|Élysée,Elysee Palace,Élysée Palace||
State Department|US State Department,U.S. State Department||
Pentagon|||
Capitol Hill|||
Whitehall|||
Foreign Office|||
Bundestag|||
Knesset|||
Alabama|||
Alaska|||
Arizona|||
Arkansas|||
California|||
Colorado|||
Connecticut|||
Delaware|||
Florida|||
Hawaii|||
Idaho|||
Illinois|||
Indiana|||
Iowa|||
Kansas|||
Kentucky|||
Louisiana|||
Maine|||
Maryland|||
Massachusetts|||
Michigan|||
Minnesota|||
Mississippi|||
Missouri|||
Montana|||
Nebraska|||
Nevada|||
New Hampshire|||
New Jersey|||
New Mexico|||
North Carolina|||
North Dakota|||
Ohio|||
Oklahoma|||
Oregon|||
Pennsylvania|||
Rhode Island|||
South Carolina|||
South Dakota|||
Tennessee|||
Texas|||
Utah|||
Vermont|||
Virginia|||
West Virginia|||
Wisconsin|||
Wyoming|||
Europe|||
Asia|||
Africa|||
North America|||
South America|||
Latin America|||
`

const rows = table
  .trim()
  .split('\n')
  .map((row) => row.split('|').map((part) => part.split(',').filter(Boolean)))

/** 'u.s.' and 'washington' are 'United States'. */
export const governments: ReadonlyMap<string, string> = new Map(
  rows.flatMap(([name = [], other = [], capital = []]) =>
    [...name, ...other, ...capital].map((word) => [word.toLowerCase(), name[0] ?? word] as const),
  ),
)

/** 'danish' belongs to 'Denmark'. */
export const demonyms: ReadonlyMap<string, string> = new Map(
  rows.flatMap(([name = [], , , of = []]) => of.map((word) => [word.toLowerCase(), name[0] ?? word] as const)),
)

/** Capitals and seats by which a state is called: 'washington'. */
export const capitals: ReadonlySet<string> = new Set(
  rows.flatMap(([, , capital = []]) => capital.map((word) => word.toLowerCase())),
)
