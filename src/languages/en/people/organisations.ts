/**
 * Bodies of the world and armed groups that news names in several ways, a line each: usual name, other names. From general knowledge: the organs and
 * agencies of the United Nations, unions of states, banks and courts between states, ministries with a second name, armed groups of several names.
 */
const table = `
United Nations|UN|U.N.|UNO|United Nations Organization
U.N. Security Council|UN Security Council|United Nations Security Council|UNSC
U.N. General Assembly|UN General Assembly|United Nations General Assembly|UNGA
U.N. Human Rights Council|UN Human Rights Council|United Nations Human Rights Council
UNHCR|U.N. refugee agency|UN refugee agency|United Nations refugee agency|United Nations High Commissioner for Refugees
UNICEF|U.N. children’s agency|UN children’s agency|United Nations Children’s Fund|United Nations Children's Fund
UNESCO|U.N. cultural agency|UN cultural agency|United Nations Educational, Scientific and Cultural Organization
UNRWA|United Nations Relief and Works Agency
UNDP|United Nations Development Programme
OCHA|UNOCHA|Office for the Coordination of Humanitarian Affairs
World Food Programme|WFP|World Food Program|U.N. food agency|UN food agency|United Nations food agency
World Health Organization|WHO|World Health Organisation|U.N. health agency|UN health agency|United Nations health agency
World Trade Organization|WTO|World Trade Organisation
International Labour Organization|ILO|International Labor Organization|U.N. labor agency|UN labour agency|U.N. labour agency|UN labor agency
International Organization for Migration|IOM|U.N. migration agency|UN migration agency
International Atomic Energy Agency|IAEA|U.N. nuclear agency|UN nuclear agency|U.N. nuclear watchdog|UN nuclear watchdog|United Nations nuclear agency|United Nations nuclear watchdog|U.N. atomic agency|UN atomic agency|U.N. atomic watchdog|UN atomic watchdog
International Monetary Fund|IMF
World Bank|World Bank Group
International Court of Justice|ICJ|World Court
International Criminal Court|ICC
International Committee of the Red Cross|ICRC|Red Cross
European Union|EU|E.U.
European Commission|EU Commission
European Parliament|EU Parliament
European Council|EU Council
European Central Bank|ECB
European Court of Human Rights|ECHR
Council of Europe|CoE
NATO|Nato|North Atlantic Treaty Organization|North Atlantic Treaty Organisation|North Atlantic Alliance
Organization for Security and Cooperation in Europe|OSCE|Organisation for Security and Co-operation in Europe|Organization for Security and Co-operation in Europe
Organisation for Economic Co-operation and Development|OECD|Organization for Economic Cooperation and Development
Organisation for the Prohibition of Chemical Weapons|OPCW|Organization for the Prohibition of Chemical Weapons
OPEC|Organization of the Petroleum Exporting Countries
African Union|AU
Arab League|League of Arab States
Gulf Cooperation Council|GCC
Organisation of Islamic Cooperation|OIC|Organization of Islamic Cooperation
ASEAN|Association of Southeast Asian Nations
Economic Community of West African States|ECOWAS
Southern African Development Community|SADC
Intergovernmental Authority on Development|IGAD
Organization of American States|OAS
Commonwealth of Independent States|CIS
Collective Security Treaty Organization|CSTO|Collective Security Treaty Organisation
Shanghai Cooperation Organisation|SCO|Shanghai Cooperation Organization
Asian Development Bank|ADB
Bank for International Settlements|BIS

Human Rights Watch|HRW
Doctors Without Borders|Médecins Sans Frontières|Medecins Sans Frontieres|MSF
State Department|U.S. State Department|US State Department|Department of State|U.S. Department of State|US Department of State
Pentagon|Defense Department|U.S. Defense Department|US Defense Department|Department of Defense|U.S. Department of Defense|US Department of Defense
Treasury Department|U.S. Treasury|US Treasury|U.S. Treasury Department|US Treasury Department|Department of the Treasury|Treasury
Justice Department|U.S. Justice Department|US Justice Department|Department of Justice|DOJ|DoJ
Department of Homeland Security|DHS|Homeland Security Department
Central Intelligence Agency|CIA|C.I.A.
Federal Bureau of Investigation|FBI|F.B.I.
National Security Council|NSC
Joint Chiefs of Staff|Joint Chiefs|U.S. Joint Chiefs of Staff|US Joint Chiefs of Staff|U.S. Joint Chiefs|US Joint Chiefs
US Army|U.S. Army|United States Army
US Navy|U.S. Navy|United States Navy
US Air Force|U.S. Air Force|United States Air Force
US military|U.S. military|American military|United States military
US Congress|U.S. Congress
US Senate|U.S. Senate
House of Representatives|U.S. House of Representatives|US House of Representatives|U.S. House|US House
Federal Reserve|Fed|U.S. Federal Reserve|US Federal Reserve
Downing Street|10 Downing Street|Number 10|No. 10|Number Ten
Foreign Office|British Foreign Office|U.K. Foreign Office|UK Foreign Office|FCDO
Federal Security Service|FSB|F.S.B.
Security Service of Ukraine|SBU|S.B.U.
State Duma|Russian Duma|Duma
Verkhovna Rada|Rada
Mossad|Israeli Mossad
Shin Bet|Shabak
Israel Defense Forces|IDF|I.D.F.|Israeli Defense Forces|Israel Defence Forces
Inter-Services Intelligence|ISI
Islamic Revolutionary Guard Corps|IRGC|Revolutionary Guards|Revolutionary Guard|Iran’s Revolutionary Guards|Iranian Revolutionary Guards
People's Liberation Army|PLA|People’s Liberation Army
African National Congress|ANC
Palestine Liberation Organization|PLO|P.L.O.
Palestinian Authority|Palestinian National Authority
Free Syrian Army|FSA
Syrian Democratic Forces|SDF
Kurdistan Workers’ Party|PKK|Kurdistan Workers' Party|P.K.K.
People’s Protection Units|YPG|People's Protection Units|Y.P.G.
Revolutionary Armed Forces of Colombia|FARC|Farc
National Liberation Army|ELN
Irish Republican Army|IRA|I.R.A.
Islamic State|ISIS|ISIL|IS|Isis|Daesh|Islamic State group|Islamic State of Iraq and Syria|Islamic State of Iraq and the Levant
al-Qaida|al-Qaeda|Al Qaeda|al Qaeda|Al-Qaeda|Al-Qaida|al Qaida|Qaeda
al-Shabab|al-Shabaab|Al Shabaab|al Shabaab|Shabab
Hamas|Hamas movement|Islamic Resistance Movement
Fatah|Fatah movement|Palestinian National Liberation Movement
Popular Front for the Liberation of Palestine|PFLP
Boko Haram|Jama’atu Ahlis Sunna Lidda’awati wal-Jihad
Hayat Tahrir al-Sham|HTS|Hayat Tahrir al Sham
Hezbollah|Hizbollah|Hizbullah|Hezbullah
Houthis|Houthi rebels|Houthi movement|Ansar Allah|Houthi
Taliban|Taleban|Afghan Taliban|Islamic Emirate of Afghanistan
Islamic Jihad|Palestinian Islamic Jihad
Polisario Front|Polisario
Tigray People’s Liberation Front|TPLF|Tigray People's Liberation Front
Tamil Tigers|LTTE|Liberation Tigers of Tamil Eelam
Lord’s Resistance Army|LRA|Lord's Resistance Army
Moro Islamic Liberation Front|MILF
Rapid Support Forces|RSF
Muslim Brotherhood|Ikhwan
`

/** Lower-case names of bodies, without full stops, each with the usual name: 'imf' is 'International Monetary Fund'. */
export const organisations: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|'))
    .flatMap((names) =>
      names.map((name) => [name.toLowerCase().replaceAll('.', '').replaceAll('’', "'"), names[0] as string] as const),
    ),
)
