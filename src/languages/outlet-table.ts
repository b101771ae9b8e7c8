import type { Outlet } from './outlets.ts'

const kinds: Readonly<Record<string, Outlet['kind']>> = {
  a: 'agency',
  p: 'paper',
  b: 'broadcaster',
  m: 'magazine',
  s: 'site',
}

/** The world's outlets, a line each: kind, usual name, other names, web domains. */
const table = `
a|Reuters|Thomson Reuters,Reuters News Agency|reuters.com
a|Associated Press|AP,The AP,The Associated Press|apnews.com,ap.org
a|Agence France-Presse|AFP,Agence France Presse|afp.com
a|United Press International|UPI|upi.com
a|Bloomberg|Bloomberg News,Bloomberg L.P.|bloomberg.com,bloomberg.net
a|Dow Jones Newswires|Dow Jones|dowjones.com
a|Deutsche Presse-Agentur|dpa,DPA|dpa.com,dpa-international.com
a|ANSA||ansa.it
a|EFE|Agencia EFE|efe.com
a|Europa Press||europapress.es
a|PA Media|Press Association,PA news agency|pa.media
a|Kyodo News|Kyodo|kyodonews.net,kyodonews.jp
a|Jiji Press|Jiji|jiji.com
a|Xinhua|Xinhua News Agency|xinhuanet.com,news.cn
a|China News Service||chinanews.com
a|Yonhap|Yonhap News Agency|yna.co.kr,yonhapnews.co.kr
a|Korean Central News Agency|KCNA|kcna.kp,kcna.co.jp
a|Central News Agency||cna.com.tw
a|Press Trust of India|PTI|ptinews.com
a|Asian News International|ANI|aninews.in
a|United News of India|UNI|uniindia.com
a|Indo-Asian News Service|IANS|ians.in
a|Associated Press of Pakistan|APP|app.com.pk
a|Antara|Antara News|antaranews.com
a|Bernama||bernama.com
a|Vietnam News Agency|VNA|vietnamplus.vn
a|Philippine News Agency|PNA|pna.gov.ph
a|Australian Associated Press|AAP|aap.com.au
a|TASS|ITAR-TASS|tass.com,tass.ru
a|Interfax||interfax.com,interfax.ru
a|RIA Novosti|RIA,RIA news agency|ria.ru
a|Sputnik|Sputnik News|sputniknews.com,sputnikglobe.com
a|Interfax-Ukraine||interfax.com.ua
a|Ukrinform||ukrinform.net,ukrinform.ua
a|UNIAN||unian.info,unian.ua,unian.net
a|Ukrainian National News|UNN|unn.ua,unn.com.ua
a|BelTA|Belta|belta.by,eng.belta.by
a|PAP|Polish Press Agency,Polska Agencja Prasowa|pap.pl
a|CTK|Czech News Agency,ČTK|ctk.cz
a|MTI||mti.hu
a|Agerpres||agerpres.ro
a|BTA|Bulgarian News Agency|bta.bg
a|Tanjug||tanjug.rs
a|Beta|Beta News Agency|beta.rs
a|HINA||hina.hr
a|Anadolu Agency|Anadolu,AA|aa.com.tr
a|DHA|Demiroren News Agency|dha.com.tr
a|IRNA|Islamic Republic News Agency|irna.ir,en.irna.ir
a|Fars News Agency|Fars|farsnews.ir
a|Tasnim News Agency|Tasnim|tasnimnews.com
a|Mehr News Agency|Mehr|mehrnews.com
a|ISNA|Iranian Students' News Agency|isna.ir
a|Nour News||nournews.ir
a|Saudi Press Agency|SPA|spa.gov.sa
a|WAM|Emirates News Agency|wam.ae
a|Qatar News Agency|QNA|qna.org.qa
a|KUNA|Kuwait News Agency|kuna.net.kw
a|Petra|Jordan News Agency|petra.gov.jo
a|SANA|Syrian Arab News Agency|sana.sy
a|National News Agency|NNA|nna-leb.gov.lb
a|MENA|Middle East News Agency|mena.org.eg
a|WAFA|Palestinian News Agency|wafa.ps
a|Maan News Agency|Ma'an|maannews.net
a|Saba|Saba News Agency|saba.ye
a|Khaama Press|Khaama|khaama.com
a|Pajhwok Afghan News|Pajhwok|pajhwok.com
a|Bakhtar News Agency|Bakhtar|bakhtarnews.af
a|SUNA|Sudan News Agency|suna-sd.net
a|Ethiopian News Agency|ENA|ena.et
a|News Agency of Nigeria|NAN|nannews.ng
a|Kenya News Agency||kenyanews.go.ke
a|Pan African News Agency|PANA|panapress.com
a|Prensa Latina||prensa-latina.cu
a|Telam|Télam|telam.com.ar
a|Agencia Brasil|Agência Brasil|agenciabrasil.ebc.com.br
a|Notimex||notimex.gob.mx
a|APA|Austria Press Agency|apa.at
a|ANP||anp.nl
a|Belga||belga.be
a|TT|TT News Agency|tt.se
a|NTB||ntb.no
a|Ritzau||ritzau.dk
a|STT||stt.fi
a|Keystone-SDA||keystone-sda.ch
a|Lusa||lusa.pt
a|Baltic News Service|BNS|bns.lt
a|Kazinform||inform.kz
a|Armenpress||armenpress.am
a|Azertac|Azertaj|azertag.az
a|Turan||turan.az
a|Interpressnews|IPN|interpressnews.ge
p|The New York Times|NYT,New York Times,NY Times|nytimes.com
p|The Washington Post|WaPo,Washington Post|washingtonpost.com
p|The Wall Street Journal|WSJ,Wall Street Journal|wsj.com
p|Financial Times|FT,The Financial Times|ft.com
p|USA Today||usatoday.com
p|Los Angeles Times|LA Times,L.A. Times|latimes.com
p|Chicago Tribune||chicagotribune.com
p|Chicago Sun-Times|Sun-Times|suntimes.com,chicago.suntimes.com
p|The Boston Globe|Boston Globe|bostonglobe.com,boston.com
p|The Philadelphia Inquirer|Philadelphia Inquirer|inquirer.com
p|The Dallas Morning News|Dallas Morning News|dallasnews.com
p|Houston Chronicle||houstonchronicle.com,chron.com
p|San Francisco Chronicle||sfchronicle.com,sfgate.com
p|The Seattle Times|Seattle Times|seattletimes.com
p|The Denver Post|Denver Post|denverpost.com
p|Miami Herald||miamiherald.com
p|Tampa Bay Times||tampabay.com
p|Orlando Sentinel||orlandosentinel.com
p|The Atlanta Journal-Constitution|Atlanta Journal-Constitution,AJC|ajc.com
p|Star Tribune|Minnesota Star Tribune|startribune.com
p|Detroit Free Press||freep.com
p|The Detroit News|Detroit News|detroitnews.com
p|The Plain Dealer|Plain Dealer|cleveland.com
p|The Arizona Republic|Arizona Republic|azcentral.com
p|The Baltimore Sun|Baltimore Sun|baltimoresun.com
p|The Mercury News|Mercury News|mercurynews.com
p|The Oregonian|Oregonian|oregonlive.com
p|The Sacramento Bee|Sacramento Bee|sacbee.com
p|The San Diego Union-Tribune|San Diego Union-Tribune|sandiegouniontribune.com
p|St. Louis Post-Dispatch||stltoday.com
p|Pittsburgh Post-Gazette||post-gazette.com
p|Milwaukee Journal Sentinel|Journal Sentinel|jsonline.com
p|The Des Moines Register|Des Moines Register|desmoinesregister.com
p|The Kansas City Star|Kansas City Star|kansascity.com
p|Las Vegas Review-Journal|Review-Journal|reviewjournal.com
p|The Indianapolis Star|Indianapolis Star|indystar.com
p|The Columbus Dispatch|Columbus Dispatch|dispatch.com
p|The Cincinnati Enquirer|Cincinnati Enquirer|cincinnati.com
p|The Tennessean|Tennessean|tennessean.com
p|The Charlotte Observer|Charlotte Observer|charlotteobserver.com
p|The News & Observer|News & Observer|newsobserver.com
p|The Salt Lake Tribune|Salt Lake Tribune|sltrib.com
p|Deseret News||deseret.com
p|Austin American-Statesman||statesman.com
p|San Antonio Express-News||expressnews.com
p|Fort Worth Star-Telegram||star-telegram.com
p|The Times-Picayune|Times-Picayune|nola.com
p|Newsday||newsday.com
p|New York Post|NY Post|nypost.com
p|New York Daily News||nydailynews.com
p|The Star-Ledger|Star-Ledger|nj.com
p|Hartford Courant||courant.com
p|The Providence Journal|Providence Journal|providencejournal.com
p|New Hampshire Union Leader|Union Leader|unionleader.com
p|Concord Monitor||concordmonitor.com
p|The Buffalo News|Buffalo News|buffalonews.com
p|Boston Herald||bostonherald.com
p|The Washington Times|Washington Times|washingtontimes.com
p|Washington Examiner||washingtonexaminer.com
p|Stars and Stripes||stripes.com
p|Military Times|Army Times,Navy Times,Air Force Times|militarytimes.com,armytimes.com
p|The Christian Science Monitor|Christian Science Monitor|csmonitor.com
p|Investor's Business Daily|Investors Business Daily,IBD|investors.com
p|Epoch Times|The Epoch Times|theepochtimes.com
p|The Guardian|Guardian|theguardian.com,guardian.co.uk
p|The Observer||
p|The Times|The Times of London,Times of London|thetimes.co.uk,thetimes.com
p|The Sunday Times|Sunday Times|
p|The Daily Telegraph|Daily Telegraph,The Telegraph,The Sunday Telegraph|telegraph.co.uk
p|The Independent|Independent|independent.co.uk,the-independent.com
p|The i Paper|i paper|inews.co.uk
p|Daily Mail|The Daily Mail,MailOnline,Mail Online,The Mail on Sunday,DailyMail.com|dailymail.co.uk,dailymail.com
p|Daily Express|The Daily Express,Sunday Express|express.co.uk
p|Daily Mirror|The Daily Mirror,The Mirror|mirror.co.uk
p|The Sun||thesun.co.uk,the-sun.com
p|Evening Standard|London Evening Standard,The Evening Standard|standard.co.uk
p|Metro||metro.co.uk
p|Daily Record||dailyrecord.co.uk
p|The Scotsman|Scotsman|scotsman.com
p|The Herald||heraldscotland.com
p|Belfast Telegraph||belfasttelegraph.co.uk
p|The Irish Times|Irish Times|irishtimes.com
p|Irish Independent||independent.ie
p|Irish Examiner||irishexaminer.com
p|Le Monde||lemonde.fr
p|Le Figaro||lefigaro.fr
p|Libération|Liberation|liberation.fr
p|Les Echos||lesechos.fr
p|Le Parisien||leparisien.fr
p|La Croix||la-croix.com
p|Ouest-France||ouest-france.fr
p|Frankfurter Allgemeine Zeitung|FAZ,Frankfurter Allgemeine|faz.net
p|Süddeutsche Zeitung|Sueddeutsche Zeitung,Suddeutsche Zeitung|sueddeutsche.de
p|Die Welt|Welt,Welt am Sonntag|welt.de
p|Bild|Bild am Sonntag,Bild newspaper|bild.de
p|Die Zeit||zeit.de
p|Handelsblatt||handelsblatt.com
p|Tagesspiegel|Der Tagesspiegel|tagesspiegel.de
p|taz|die tageszeitung|taz.de
p|Neue Zürcher Zeitung|NZZ|nzz.ch
p|Tages-Anzeiger||tagesanzeiger.ch
p|Le Temps||letemps.ch
p|Die Presse||diepresse.com
p|Der Standard||derstandard.at
p|Kurier||kurier.at
p|Kronen Zeitung||krone.at
p|Corriere della Sera||corriere.it
p|La Repubblica|Repubblica|repubblica.it
p|La Stampa||lastampa.it
p|Il Sole 24 Ore||ilsole24ore.com
p|Il Messaggero||ilmessaggero.it
p|El País|El Pais|elpais.com
p|El Mundo||elmundo.es
p|ABC Spain||abc.es
p|La Vanguardia||lavanguardia.com
p|Público|Publico|publico.pt
p|Expresso||expresso.pt
p|Diário de Notícias|Diario de Noticias|dn.pt
p|De Volkskrant|Volkskrant|volkskrant.nl
p|NRC|NRC Handelsblad|nrc.nl
p|De Telegraaf|Telegraaf|telegraaf.nl
p|Algemeen Dagblad|AD|ad.nl
p|De Standaard||standaard.be
p|Le Soir||lesoir.be
p|La Libre Belgique||lalibre.be
p|De Morgen||demorgen.be
p|Dagens Nyheter||dn.se
p|Svenska Dagbladet||svd.se
p|Aftonbladet||aftonbladet.se
p|Expressen||expressen.se
p|Aftenposten||aftenposten.no
p|Verdens Gang|VG|vg.no
p|Politiken||politiken.dk
p|Berlingske||berlingske.dk
p|Jyllands-Posten||jyllands-posten.dk
p|Helsingin Sanomat||hs.fi
p|Gazeta Wyborcza|Wyborcza|wyborcza.pl
p|Rzeczpospolita||rp.pl
p|Lidove noviny|Lidové noviny|lidovky.cz
p|Mlada fronta Dnes|MF Dnes|idnes.cz
p|Hospodarske noviny|Hospodářské noviny|hn.cz
p|SME|Denník SME|sme.sk
p|Dennik N|Denník N|dennikn.sk
p|Magyar Nemzet||magyarnemzet.hu
p|Nepszava|Népszava|nepszava.hu
p|Delo||delo.si
p|Dnevnik||dnevnik.si
p|Vecernji list|Večernji list|vecernji.hr
p|Jutarnji list||jutarnji.hr
p|Politika||politika.rs
p|Danas||danas.rs
p|Blic||blic.rs
p|Oslobodjenje|Oslobođenje|oslobodjenje.ba
p|Kathimerini||kathimerini.gr,ekathimerini.com
p|To Vima||tovima.gr
p|Cyprus Mail||cyprus-mail.com
p|Times of Malta||timesofmalta.com
p|Adevarul|Adevărul|adevarul.ro
p|24 Chasa||24chasa.bg
p|Kyiv Post||kyivpost.com
p|Den|The Day|day.kyiv.ua
p|Ukraina Moloda||umoloda.kyiv.ua
p|Vysoky Zamok|Vysokyi Zamok|wz.lviv.ua
p|Kommersant||kommersant.ru
p|Vedomosti||vedomosti.ru
p|Izvestia|Izvestiya|iz.ru
p|Rossiyskaya Gazeta|Rossiiskaya Gazeta|rg.ru
p|Novaya Gazeta|Novaya Gazeta Europe|novayagazeta.ru,novayagazeta.eu
p|Komsomolskaya Pravda|KP|kp.ru
p|Moskovsky Komsomolets|MK|mk.ru
p|Nezavisimaya Gazeta||ng.ru
p|Argumenty i Fakty||aif.ru
p|The Moscow Times|Moscow Times|themoscowtimes.com
p|RBC|RBK|rbc.ru
p|Hürriyet|Hurriyet,Hürriyet Daily News,Hurriyet Daily News|hurriyet.com.tr,hurriyetdailynews.com
p|Sabah|Daily Sabah|sabah.com.tr,dailysabah.com
p|Cumhuriyet||cumhuriyet.com.tr
p|Milliyet||milliyet.com.tr
p|Sözcü|Sozcu|sozcu.com.tr
p|Yeni Safak|Yeni Şafak|yenisafak.com
p|Haaretz||haaretz.com,haaretz.co.il
p|The Jerusalem Post|Jerusalem Post,JPost|jpost.com
p|The Times of Israel|Times of Israel|timesofisrael.com
p|Yedioth Ahronoth|Yediot Ahronot,Ynet,Ynetnews|ynet.co.il,ynetnews.com
p|Israel Hayom||israelhayom.com,israelhayom.co.il
p|Maariv|Ma'ariv|maariv.co.il
p|Calcalist||calcalist.co.il
p|Globes||globes.co.il
p|Asharq Al-Awsat|Asharq al-Awsat|aawsat.com
p|Al-Hayat||alhayat.com
p|Al-Quds Al-Arabi|al-Quds al-Arabi|alquds.co.uk
p|Al-Quds|Al Quds|alquds.com
p|Al-Ahram|Ahram Online|ahram.org.eg
p|Al-Masry Al-Youm|Egypt Independent|almasryalyoum.com
p|An-Nahar|Annahar|annahar.com
p|Al-Akhbar|Al Akhbar|al-akhbar.com
p|L'Orient-Le Jour|L'Orient Today|lorientlejour.com
p|The Daily Star|Daily Star|dailystar.com.lb
p|Arab News||arabnews.com
p|Saudi Gazette||saudigazette.com.sa
p|Okaz||okaz.com.sa
p|The National|The National (Abu Dhabi)|thenationalnews.com
p|Gulf News||gulfnews.com
p|Khaleej Times||khaleejtimes.com
p|The Peninsula||thepeninsulaqatar.com
p|Gulf Times||gulf-times.com
p|Jordan Times|The Jordan Times|jordantimes.com
p|Tehran Times||tehrantimes.com
p|Kayhan||kayhan.ir
p|Etemad||etemadonline.com
p|Shargh||sharghdaily.com
p|Rudaw||rudaw.net
p|The Times of India|Times of India,TOI|timesofindia.indiatimes.com,timesofindia.com
p|Hindustan Times||hindustantimes.com
p|The Hindu||thehindu.com
p|The Indian Express|Indian Express|indianexpress.com
p|The Economic Times|Economic Times|economictimes.indiatimes.com,economictimes.com
p|Mint|LiveMint|livemint.com
p|Deccan Herald||deccanherald.com
p|The Statesman||thestatesman.com
p|The Tribune||tribuneindia.com
p|Business Standard||business-standard.com
p|Dawn||dawn.com
p|The News International|News International|thenews.com.pk
p|The Express Tribune|Express Tribune|tribune.com.pk
p|The Nation (Pakistan)||nation.com.pk
p|Jang|Daily Jang|jang.com.pk
p|The Daily Star (Bangladesh)||thedailystar.net
p|Prothom Alo||prothomalo.com
p|The Kathmandu Post|Kathmandu Post|kathmandupost.com
p|Daily Mirror (Sri Lanka)||dailymirror.lk
p|People's Daily||people.com.cn,people.cn
p|Global Times||globaltimes.cn
p|China Daily||chinadaily.com.cn
p|South China Morning Post|SCMP|scmp.com
p|Caixin|Caixin Global|caixin.com,caixinglobal.com
p|Ming Pao||mingpao.com
p|Apple Daily||appledaily.com
p|Hong Kong Free Press|HKFP|hongkongfp.com
p|Taipei Times||taipeitimes.com
p|United Daily News||udn.com
p|Liberty Times||ltn.com.tw
p|Yomiuri Shimbun|The Yomiuri Shimbun,Yomiuri|yomiuri.co.jp
p|Asahi Shimbun|The Asahi Shimbun,Asahi|asahi.com
p|Mainichi Shimbun|The Mainichi,Mainichi|mainichi.jp
p|Nikkei|Nikkei Asia,Nihon Keizai Shimbun|nikkei.com,asia.nikkei.com
p|Sankei Shimbun|Sankei|sankei.com
p|The Japan Times|Japan Times|japantimes.co.jp
p|The Chosun Ilbo|Chosun Ilbo|chosun.com
p|JoongAng Ilbo|Korea JoongAng Daily|joongang.co.kr
p|Dong-A Ilbo||donga.com
p|Hankyoreh|The Hankyoreh|hani.co.kr
p|The Korea Herald|Korea Herald|koreaherald.com
p|The Korea Times|Korea Times|koreatimes.co.kr
p|Rodong Sinmun||rodong.rep.kp
p|The Straits Times|Straits Times|straitstimes.com
p|Bangkok Post||bangkokpost.com
p|The Jakarta Post|Jakarta Post|thejakartapost.com
p|Kompas||kompas.com
p|New Straits Times||nst.com.my
p|The Star (Malaysia)||thestar.com.my
p|Philippine Daily Inquirer|Inquirer.net|inquirer.net
p|The Philippine Star|Philippine Star,Philstar|philstar.com
p|Manila Bulletin||mb.com.ph
p|Phnom Penh Post|The Phnom Penh Post|phnompenhpost.com
p|Tuoi Tre||tuoitre.vn
p|VnExpress||vnexpress.net
p|The Sydney Morning Herald|Sydney Morning Herald,SMH|smh.com.au
p|The Age||theage.com.au
p|The Australian||theaustralian.com.au
p|Australian Financial Review|AFR,The Australian Financial Review|afr.com
p|Herald Sun||heraldsun.com.au
p|The New Zealand Herald|New Zealand Herald,NZ Herald|nzherald.co.nz
p|The Globe and Mail|Globe and Mail|theglobeandmail.com
p|Toronto Star|The Toronto Star|thestar.com
p|National Post||nationalpost.com
p|La Presse||lapresse.ca
p|Le Devoir||ledevoir.com
p|Ottawa Citizen||ottawacitizen.com
p|Montreal Gazette||montrealgazette.com
p|Vancouver Sun||vancouversun.com
p|Calgary Herald||calgaryherald.com
p|Winnipeg Free Press||winnipegfreepress.com
p|Reforma||reforma.com
p|El Universal||eluniversal.com.mx
p|La Jornada||jornada.com.mx
p|Milenio||milenio.com
p|Excélsior|Excelsior|excelsior.com.mx
p|Clarín|Clarin|clarin.com
p|La Nación|La Nacion|lanacion.com.ar
p|Página/12|Pagina 12|pagina12.com.ar
p|Folha de S.Paulo|Folha,Folha de S. Paulo,Folha de São Paulo|folha.uol.com.br
p|O Globo||oglobo.globo.com
p|O Estado de S. Paulo|Estadão,Estadao,O Estado de São Paulo|estadao.com.br
p|Valor Econômico|Valor Economico|valor.globo.com
p|El Tiempo||eltiempo.com
p|El Espectador||elespectador.com
p|Semana||semana.com
p|El Mercurio||emol.com
p|La Tercera||latercera.com
p|El Comercio||elcomercio.pe
p|La República|La Republica|larepublica.pe
p|El Nacional||elnacional.com
p|Granma||granma.cu
p|El Universo||eluniverso.com
p|La Prensa||laprensani.com
p|Mail & Guardian|Mail and Guardian|mg.co.za
p|Daily Maverick||dailymaverick.co.za
p|Business Day||businesslive.co.za
p|Sunday Times (South Africa)||timeslive.co.za
p|The Citizen||citizen.co.za
p|Daily Nation|Nation Africa|nation.africa
p|The Standard (Kenya)||standardmedia.co.ke
p|The East African|East African|theeastafrican.co.ke
p|Daily Monitor||monitor.co.ug
p|New Vision||newvision.co.ug
p|The New Times|New Times|newtimes.co.rw
p|The Citizen (Tanzania)||thecitizen.co.tz
p|Addis Standard||addisstandard.com
p|The Reporter (Ethiopia)||thereporterethiopia.com
p|Punch|The Punch|punchng.com
p|Vanguard||vanguardngr.com
p|The Guardian (Nigeria)||guardian.ng
p|ThisDay||thisdaylive.com
p|Premium Times||premiumtimesng.com
p|Daily Trust||dailytrust.com
p|Daily Graphic||graphic.com.gh
p|Sudan Tribune||sudantribune.com
p|El Watan||elwatan-dz.com
p|Le Matin||lematin.ma
p|The Herald (Zimbabwe)||herald.co.zw
p|The Namibian|Namibian|namibian.com.na
p|Jeune Afrique||jeuneafrique.com
b|BBC|BBC News,British Broadcasting Corporation,BBC World Service,BBC Radio 4,BBC Persian,BBC Russian|bbc.com,bbc.co.uk
b|Sky News||news.sky.com
b|ITV|ITV News|itv.com
b|Channel 4 News|Channel 4|channel4.com
b|GB News||gbnews.com
b|LBC||lbc.co.uk
b|CNN|Cable News Network,CNN International|cnn.com
b|CBN|CBN News,Christian Broadcasting Network|cbn.com,cbnnews.com
b|Fox News|Fox News Channel,Fox News Digital,Fox Business,Fox Business Network|foxnews.com,foxbusiness.com
b|MSNBC|MS NOW|msnbc.com
b|NBC News|NBC|nbcnews.com,nbc.com
b|ABC News|ABC|abcnews.go.com,abcnews.com
b|CBS|CBS News|cbsnews.com,cbs.com
b|NPR|National Public Radio|npr.org
b|PBS|PBS NewsHour,PBS News Hour|pbs.org
b|CNBC||cnbc.com
b|Bloomberg TV|Bloomberg Television|
b|C-SPAN||c-span.org
b|Newsmax||newsmax.com
b|NewsNation||newsnationnow.com
b|One America News|OAN,One America News Network|oann.com
b|Univision||univision.com
b|Telemundo||telemundo.com
b|Voice of America|VOA|voanews.com
b|Radio Free Europe/Radio Liberty|RFE/RL,Radio Free Europe,Radio Liberty,Radio Svoboda|rferl.org,svoboda.org,radiosvoboda.org
b|Radio Free Asia|RFA|rfa.org
b|CBC|CBC News,Canadian Broadcasting Corporation|cbc.ca
b|CTV News|CTV|ctvnews.ca
b|Global News||globalnews.ca
b|ABC Australia|Australian Broadcasting Corporation|abc.net.au
b|SBS|SBS News|sbs.com.au
b|Radio New Zealand|RNZ|rnz.co.nz
b|Al Jazeera|Al-Jazeera,Al Jazeera English|aljazeera.com,aljazeera.net
b|Al Arabiya|Al-Arabiya|alarabiya.net
b|Al Hadath|Al-Hadath|
b|Sky News Arabia||skynewsarabia.com
b|Al Mayadeen|Al-Mayadeen|almayadeen.net
b|Al-Manar|Al Manar|almanar.com.lb
b|Press TV|PressTV|presstv.ir,presstv.com
b|IRIB||irib.ir
b|Iran International||iranintl.com
b|TRT World|TRT,TRT Haber|trtworld.com,trt.net.tr
b|CNN Türk|CNN Turk|cnnturk.com
b|NTV Turkey||ntv.com.tr
b|Kan|Kan News,Kan public broadcaster|kan.org.il
b|Channel 12|Israel's Channel 12,N12|n12.co.il,mako.co.il
b|Channel 13|Israel's Channel 13|13tv.co.il
b|Channel 14||now14.co.il
b|i24NEWS|i24 News|i24news.tv
b|Army Radio|Galei Tzahal|glz.co.il
b|TOLOnews|Tolo News,TOLO TV|tolonews.com
b|Ariana News||ariananews.af
b|Amu TV|Amu|amu.tv
b|Geo News|Geo TV|geo.tv
b|ARY News||arynews.tv
b|NDTV||ndtv.com
b|India Today||indiatoday.in
b|Republic TV||republicworld.com
b|WION||wionews.com
b|News18|CNN-News18|news18.com
b|CCTV|China Central Television|cctv.com
b|CGTN||cgtn.com
b|Phoenix TV|Phoenix Television|ifeng.com
b|NHK|NHK World|nhk.or.jp
b|TBS Japan||tbs.co.jp
b|KBS||kbs.co.kr
b|MBC||imbc.com
b|JTBC||jtbc.co.kr
b|YTN||ytn.co.kr
b|Channel NewsAsia|CNA|channelnewsasia.com
b|GMA News|GMA|gmanetwork.com
b|ABS-CBN||abs-cbn.com
b|France 24||france24.com
b|Radio France Internationale|RFI|rfi.fr
b|BFM TV|BFMTV|bfmtv.com
b|TF1||tf1info.fr
b|France Info|Franceinfo|francetvinfo.fr
b|Europe 1||europe1.fr
b|Deutsche Welle|DW|dw.com
b|ARD|Tagesschau|tagesschau.de
b|ZDF||zdf.de
b|n-tv|NTV Germany|n-tv.de
b|Deutschlandfunk||deutschlandfunk.de
b|RTL||rtl.de
b|ORF||orf.at
b|SRF||srf.ch
b|RTS||rts.ch
b|RAI|Rai,RaiNews|rai.it,rainews.it
b|La7||la7.it
b|RTVE|TVE|rtve.es
b|Cadena SER||cadenaser.com
b|RTP||rtp.pt
b|NOS||nos.nl
b|VRT||vrt.be
b|RTBF||rtbf.be
b|RTE|RTÉ,RTE News|rte.ie
b|SVT||svt.se
b|NRK||nrk.no
b|DR||dr.dk
b|Yle||yle.fi
b|ERR||err.ee
b|LRT||lrt.lt
b|LSM||lsm.lv
b|TVP||tvp.pl,tvp.info
b|TVN24|TVN|tvn24.pl
b|Polsat News|Polsat|polsatnews.pl
b|Czech Television|Česká televize|ceskatelevize.cz
b|Euronews||euronews.com
b|N1||n1info.com,n1info.rs
b|ERT||ert.gr
b|Skai|SKAI|skai.gr
b|Suspilne|Suspilne News|suspilne.media
b|Hromadske|Hromadske Radio|hromadske.ua
b|1+1|TSN|tsn.ua,1plus1.ua
b|ICTV||ictv.ua
b|Channel 24|24 Kanal|24tv.ua
b|Espreso|Espreso TV|espreso.tv
b|Channel 5 Ukraine|5 Kanal|5.ua
b|Priamyi||prm.ua
b|RT|Russia Today|rt.com
b|Channel One|Channel One Russia,Pervy Kanal|1tv.ru
b|Rossiya 1|Rossiya-1,Rossiya 24,Rossiya-24,VGTRK|vesti.ru,smotrim.ru
b|NTV|NTV Russia|ntv.ru
b|REN TV||ren.tv
b|TV Rain|Dozhd,Rain TV|tvrain.tv
b|Echo of Moscow|Ekho Moskvy|echofm.online
b|Zvezda|TV Zvezda|tvzvezda.ru
b|Current Time||currenttime.tv
b|Globo|TV Globo,GloboNews|globo.com
b|Televisa|N+|televisa.com,nmas.com.mx
b|teleSUR|Telesur|telesurenglish.net,telesurtv.net
b|Caracol|Caracol Radio,Noticias Caracol|caracol.com.co,noticiascaracol.com
b|SABC|SABC News|sabcnews.com
b|eNCA||enca.com
b|Channels Television|Channels TV|channelstv.com
b|Citizen TV||citizen.digital
b|Radio Dabanga|Dabanga|dabangasudan.org
b|Radio Okapi||radiookapi.net
b|Africanews||africanews.com
b|ESPN||espn.com
m|The Economist|Economist|economist.com
m|Time|Time magazine,TIME|time.com
m|Newsweek||newsweek.com
m|The New Yorker|New Yorker|newyorker.com
m|The Atlantic|Atlantic|theatlantic.com
m|Foreign Policy||foreignpolicy.com
m|Foreign Affairs||foreignaffairs.com
m|National Review||nationalreview.com
m|The New Republic|New Republic|newrepublic.com
m|The Nation||thenation.com
m|Mother Jones||motherjones.com
m|Rolling Stone||rollingstone.com
m|Vanity Fair||vanityfair.com
m|Esquire||esquire.com
m|GQ||gq.com
m|Fortune|Fortune magazine|fortune.com
m|Forbes||forbes.com
m|Bloomberg Businessweek|Businessweek|
m|The Weekly Standard|Weekly Standard|weeklystandard.com
m|The Spectator|Spectator|spectator.co.uk,spectator.com
m|New Statesman|The New Statesman|newstatesman.com
m|Private Eye||private-eye.co.uk
m|Prospect|Prospect magazine|prospectmagazine.co.uk
m|The American Conservative|American Conservative|theamericanconservative.com
m|Reason|Reason magazine|reason.com
m|The National Interest|National Interest|nationalinterest.org
m|New York Magazine|New York magazine,Intelligencer|nymag.com
m|Wired||wired.com
m|Variety||variety.com
m|The Hollywood Reporter|Hollywood Reporter|hollywoodreporter.com
m|Der Spiegel|Spiegel,Spiegel Online|spiegel.de
m|Stern||stern.de
m|Focus|Focus magazine|focus.de
m|L'Express||lexpress.fr
m|L'Obs|Le Nouvel Observateur|nouvelobs.com
m|Le Point||lepoint.fr
m|L'Espresso||lespresso.it
m|Panorama||panorama.it
m|Profil||profil.at
m|Polityka||polityka.pl
m|Newsweek Polska||newsweek.pl
m|Respekt||respekt.cz
m|HVG||hvg.hu
m|Novoye Vremya|NV,New Voice of Ukraine,The New Voice of Ukraine|nv.ua
m|Veja||veja.abril.com.br
m|Proceso||proceso.com.mx
m|Outlook|Outlook India|outlookindia.com
m|The Caravan|Caravan|caravanmagazine.in
m|The Diplomat||thediplomat.com
m|Maclean's|Macleans|macleans.ca
m|Paris Match||parismatch.com
m|People|People magazine|people.com
s|Axios||axios.com
s|Politico|POLITICO,Politico Europe|politico.com,politico.eu
s|The Hill||thehill.com
s|HuffPost|Huffington Post,The Huffington Post|huffpost.com,huffingtonpost.com
s|The Daily Beast|Daily Beast|thedailybeast.com
s|BuzzFeed News|BuzzFeed|buzzfeednews.com,buzzfeed.com
s|Vox||vox.com
s|Slate||slate.com
s|Salon||salon.com
s|ProPublica||propublica.org
s|The Intercept|Intercept|theintercept.com
s|Breitbart|Breitbart News|breitbart.com
s|The Daily Caller|Daily Caller|dailycaller.com
s|The Daily Wire|Daily Wire|dailywire.com
s|The Federalist|Federalist|thefederalist.com
s|The Blaze|TheBlaze|theblaze.com
s|The Western Journal|Western Journal,Western Journalism|westernjournal.com
s|Townhall||townhall.com
s|RedState||redstate.com
s|PJ Media||pjmedia.com
s|ThinkProgress|Think Progress|thinkprogress.org
s|Daily Kos||dailykos.com
s|Independent Journal Review|IJR|ijr.com
s|Just the News||justthenews.com
s|American Thinker||americanthinker.com
s|NewsBusters||newsbusters.org
s|Raw Story||rawstory.com
s|AlterNet|Alternet|alternet.org
s|Common Dreams||commondreams.org
s|Democracy Now!|Democracy Now|democracynow.org
s|The Christian Post|Christian Post|christianpost.com
s|Ars Technica||arstechnica.com
s|Recode||recode.net
m|The American Spectator|American Spectator|spectator.org
m|Christianity Today||christianitytoday.com
m|Scientific American||scientificamerican.com
s|Drudge Report|The Drudge Report|drudgereport.com
s|WND|WorldNetDaily|wnd.com
s|Talking Points Memo|TPM|talkingpointsmemo.com
s|FiveThirtyEight|538|fivethirtyeight.com
s|RealClearPolitics|Real Clear Politics|realclearpolitics.com
s|Business Insider|Insider|businessinsider.com
s|Quartz||qz.com
s|Semafor||semafor.com
s|Puck|Puck News|puck.news
s|Punchbowl News|Punchbowl|punchbowl.news
s|The Bulwark|Bulwark|thebulwark.com
s|The Dispatch||thedispatch.com
s|The Free Press||thefp.com
s|Roll Call||rollcall.com
s|Defense One||defenseone.com
s|Defense News||defensenews.com
s|Breaking Defense||breakingdefense.com
s|War on the Rocks||warontherocks.com
s|Lawfare||lawfaremedia.org,lawfareblog.com
s|Just Security||justsecurity.org
s|The Conversation||theconversation.com
s|TMZ||tmz.com
s|Yahoo News|Yahoo,Yahoo! News|news.yahoo.com,yahoo.com
s|MarketWatch|Market Watch|marketwatch.com
s|Barron's|Barrons|barrons.com
s|TechCrunch||techcrunch.com
s|The Verge||theverge.com
s|The Information||theinformation.com
s|Middle East Eye|MEE|middleeasteye.net
s|Middle East Monitor||middleeastmonitor.com
s|The New Arab|New Arab|newarab.com
s|Al-Monitor|Al Monitor|al-monitor.com
s|The Cradle|Cradle|thecradle.co
s|Walla|Walla News|walla.co.il
s|Jewish Telegraphic Agency|JTA|jta.org
s|Mada Masr||madamasr.com
s|Shafaq News||shafaq.com
s|Enab Baladi||enabbaladi.net
s|Ukrainska Pravda|Ukrayinska Pravda,Ukrainian Pravda,European Pravda|pravda.com.ua,eurointegration.com.ua
s|RBC-Ukraine|RBC Ukraine,RBK-Ukraine|rbc.ua
s|The Kyiv Independent|Kyiv Independent|kyivindependent.com
s|Zerkalo Nedeli|Dzerkalo Tyzhnia,ZN.UA,Mirror Weekly|zn.ua
s|Liga.net|LIGA|liga.net
s|Babel|Babel.ua|babel.ua
s|Censor.net|Censor.NET|censor.net
s|Glavcom||glavcom.ua
s|Gordon|GORDON|gordonua.com
s|Obozrevatel|OBOZ.UA|obozrevatel.com,oboz.ua
s|Strana|Strana.ua|strana.ua,strana.news
s|Focus.ua|Fokus|focus.ua
s|Zaxid.net|ZAXID.NET|zaxid.net
s|Militarnyi||militarnyi.com,mil.in.ua
s|Bihus.Info||bihus.info
s|Slidstvo.Info||slidstvo.info
s|Euromaidan Press||euromaidanpress.com
s|Meduza||meduza.io
s|Mediazona||zona.media
s|The Insider||theins.ru,theins.press
s|iStories|Important Stories,Istories|istories.media
s|Verstka||verstka.media
s|The Bell||thebell.io
s|Agentstvo|Agency Media|agents.media
s|Lenta.ru|Lenta|lenta.ru
s|Gazeta.Ru|Gazeta.ru|gazeta.ru
s|Fontanka||fontanka.ru
s|Regnum||regnum.ru
s|Baza||baza.io
s|Life.ru||life.ru
s|Vzglyad||vz.ru
s|Bellingcat||bellingcat.com
s|OCCRP|Organized Crime and Corruption Reporting Project|occrp.org
s|NEXTA|Nexta|nexta.tv
s|Zerkalo|Zerkalo.io|zerkalo.io
s|Nasha Niva||nashaniva.com
s|Civil.ge|Civil Georgia|civil.ge
s|OC Media||oc-media.org
s|Eurasianet|EurasiaNet|eurasianet.org
s|JAMnews|JAM News|jam-news.net
s|Caucasian Knot|Kavkaz Uzel|kavkaz-uzel.eu
s|Hetq||hetq.am
s|CivilNet||civilnet.am
s|Balkan Insight|BIRN|balkaninsight.com
s|Delfi||delfi.lt,delfi.ee,delfi.lv
s|Postimees||postimees.ee
s|Telex||telex.hu
s|Index.hu||index.hu
s|444|444.hu|444.hu
s|HotNews|HotNews.ro|hotnews.ro
s|G4Media||g4media.ro
s|Onet||onet.pl
s|Wirtualna Polska||wp.pl
s|Seznam Zprávy|Seznam Zpravy|seznamzpravy.cz
s|Novinky|Novinky.cz|novinky.cz
s|Mediapart||mediapart.fr
s|Correctiv||correctiv.org
s|Table.Media|Table Media|table.media
s|The Pioneer|Pioneer|thepioneer.de
s|EUobserver|EU Observer|euobserver.com
s|Euractiv|EURACTIV|euractiv.com
s|The Local||thelocal.com
s|Il Post||ilpost.it
s|Fanpage|Fanpage.it|fanpage.it
s|El Confidencial||elconfidencial.com
s|elDiario.es|eldiario.es|eldiario.es
s|Infobae||infobae.com
s|El Faro||elfaro.net
s|Confidencial||confidencial.digital
s|Animal Político|Animal Politico|animalpolitico.com
s|Efecto Cocuyo||efectococuyo.com
s|G1||g1.globo.com
s|UOL||uol.com.br
s|Metrópoles|Metropoles|metropoles.com
s|The Wire|Wire India|thewire.in
s|Scroll|Scroll.in|scroll.in
s|The Print|ThePrint|theprint.in
s|The Quint||thequint.com
s|Rappler||rappler.com
s|Malaysiakini||malaysiakini.com
s|The Irrawaddy|Irrawaddy|irrawaddy.com
s|Myanmar Now||myanmar-now.org
s|Democratic Voice of Burma|DVB|dvb.no
s|Frontier Myanmar||frontiermyanmar.net
s|NK News||nknews.org
s|Daily NK||dailynk.com
s|Focus Taiwan||focustaiwan.tw
s|The Paper||thepaper.cn
s|Coconuts||coconuts.co
s|Stuff||stuff.co.nz
s|Newsroom||newsroom.co.nz
s|Crikey||crikey.com.au
s|The Africa Report|Africa Report|theafricareport.com
s|African Arguments||africanarguments.org
s|AllAfrica|allAfrica.com|allafrica.com
s|Sahara Reporters|SaharaReporters|saharareporters.com
s|HumAngle||humanglemedia.com
s|News24||news24.com
s|Garowe Online||garoweonline.com
s|Hiiraan Online||hiiraan.com
s|Radio Tamazuj||radiotamazuj.org
s|Eye Radio||eyeradio.org
s|The Zimbabwe Independent|Zimbabwe Independent|
s|ZimLive||zimlive.com
s|Actualite.cd||actualite.cd
s|TSA|Tout sur l'Algérie|tsa-algerie.com
s|Hespress||hespress.com
s|Libya Observer|The Libya Observer|libyaobserver.ly
s|The Jerusalem Strategic Tribune||
s|Long War Journal|FDD's Long War Journal|longwarjournal.org
s|Responsible Statecraft||responsiblestatecraft.org
s|UN News||news.un.org
s|Devex||devex.com
s|The New Humanitarian|New Humanitarian|thenewhumanitarian.org
s|The Athletic|Athletic|theathletic.com
s|Gateway Pundit|The Gateway Pundit|thegatewaypundit.com
s|Free Beacon|Washington Free Beacon,The Washington Free Beacon|freebeacon.com
s|The Daily Signal|Daily Signal|dailysignal.com
s|Mediaite||mediaite.com
s|Deadline||deadline.com
s|The Root||theroot.com
s|Jezebel||jezebel.com
s|Gizmodo||gizmodo.com
s|Vice News|VICE News,Vice,VICE|vice.com
s|Vulture||vulture.com
s|The Texas Tribune|Texas Tribune|texastribune.org
s|CalMatters||calmatters.org
s|VTDigger||vtdigger.org
s|The Marshall Project|Marshall Project|themarshallproject.org
s|Kaiser Health News|KFF Health News|kffhealthnews.org
s|Stat|STAT News|statnews.com
s|Inside Climate News||insideclimatenews.org
s|E&E News||eenews.net
s|Law360||law360.com
s|International Business Times|IBTimes|ibtimes.com
`

const list = (part = ''): string[] => part.split(',').filter(Boolean)

export const outlets: readonly Outlet[] = table
  .trim()
  .split('\n')
  .map((line) => line.split('|'))
  .map(([kind = '', name = '', aliases, domains]) => ({
    name,
    kind: kinds[kind] as Outlet['kind'],
    aliases: list(aliases),
    domains: list(domains),
  }))
