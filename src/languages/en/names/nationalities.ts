import { demonyms } from '../people/countries.ts'

/** Peoples, regions, faiths and parties: the adjective, and after a colon the noun for their people where it is not the same with 's'. */
const table = `
  african american:americans americas arab:arabs arabic asian:asians european:europeans caribbean latin latino:latinos latina:latinas hispanic:hispanics
  scandinavian nordic baltic balkan slavic anglo aegean andean amazonian transatlantic easterner:easterners westerner:westerners
  english:englishmen englishman scottish:scots scot welsh:welshmen irish:irishmen irishman cornish breton:bretons catalan:catalans basque:basques galician:galicians
  corsican:corsicans sicilian:sicilians sardinian:sardinians bavarian:bavarians prussian:prussians flemish:flemings walloon:walloons frisian
  finn:finns finnish dane:danes danish swede:swedes swedish pole:poles polish turk:turks turkish spaniard:spaniards spanish briton:britons british
  dutch:dutchmen dutchman french:frenchmen frenchman frenchwoman czech:czechs slovak:slovaks serb:serbs croat:croats bosniak:bosniaks kosovar:kosovars
  greek:greeks cypriot:cypriots roma:romas romani hungarian magyar:magyars scotsman icelander:icelanders zealander:zealanders
  kurdish:kurds kurd yazidi:yazidis yezidi:yezidis assyrian:assyrians chaldean:chaldeans turkmen turkic uzbek:uzbeks tajik:tajiks kazakh:kazakhs kyrgyz
  uyghur:uyghurs uighur:uighurs tatar:tatars chechen:chechens ingush ossetian:ossetians abkhaz:abkhazians abkhazian dagestani:dagestanis circassian:circassians
  cossack:cossacks crimean:crimeans soviet:soviets muscovite:muscovites pashtun:pashtuns hazara:hazaras baloch:balochs balochi:balochis
  sindhi:sindhis punjabi:punjabis bengali:bengalis kashmiri:kashmiris tamil:tamils sinhalese sinhala tibetan:tibetans mongol:mongols manchu
  rohingya:rohingyas kachin:kachins shan hmong moro:moros acehnese papuan:papuans timorese malay:malays javanese
  maori:maoris aboriginal:aboriginals inuit sami tuareg:tuaregs berber:berbers amazigh sahrawi:sahrawis saharan sahelian hutu:hutus tutsi:tutsis
  yoruba:yorubas igbo:igbos hausa:hausas fulani:fulanis zulu:zulus xhosa:xhosas afrikaner:afrikaners oromo:oromos amhara:amharas tigrayan:tigrayans
  somali:somalis darfuri:darfuris nubian:nubians copt:copts coptic israelite:israelites palestinian:palestinians gazan:gazans
  bedouin:bedouins druze:druzes maronite:maronites alawite:alawites sunni:sunnis shia:shias shiite:shiites shi'ite:shi'ites houthi:houthis
  jew:jews jewish zionist:zionists muslim:muslims moslem:moslems islamic islamist:islamists christian:christians catholic:catholics
  protestant:protestants orthodox evangelical:evangelicals lutheran:lutherans anglican:anglicans baptist:baptists methodist:methodists
  mormon:mormons buddhist:buddhists hindu:hindus sikh:sikhs salafi:salafis wahhabi:wahhabis
  democrat:democrats republican:republicans tory:tories whig:whigs communist:communists labourite:labourites gaullist:gaullists peronist:peronists
  chavista:chavistas baathist:baathists ba'athist:ba'athists maoist:maoists marxist:marxists kemalist:kemalists sandinista:sandinistas
  texan:texans californian:californians floridian:floridians virginian:virginians ohioan:ohioans hawaiian:hawaiians alaskan:alaskans georgian:georgians
  parisian:parisians londoner:londoners berliner:berliners viennese roman:romans milanese venetian:venetians neapolitan:neapolitans
  quebecer:quebecers québécois quebecois north-korean south-korean iraqi:iraqis pakistani:pakistanis saudi:saudis emirati:emiratis qatari:qataris
  kuwaiti:kuwaitis omani:omanis yemeni:yemenis bahraini:bahrainis israeli:israelis afghan:afghans bangladeshi:bangladeshis azeri:azeris thai:thais
  filipino:filipinos filipina:filipinas argentine:argentines argentinian:argentinians`

const listed = table
  .trim()
  .split(/[\s:]+/)
  .filter((word) => word !== '')

/** Single words only: 'Costa Rican' is known by 'Rican'. */
const ofCountries = [...demonyms.keys()].flatMap((name) => {
  const word = name.slice(name.lastIndexOf(' ') + 1)
  return /(?:ese|ish|ch|ss)$/.test(word) ? [word] : [word, `${word}s`]
})

export const nationalities: ReadonlySet<string> = new Set([...listed, ...ofCountries])
