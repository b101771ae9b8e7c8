const names = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s*[,\n]\s*/))

/**
 * Parts of the world, and great cities that are no state's capital, by their whole names: what of the kind is nobody's name or surname. Cities of about three
 * million people and more, and those where states or the United Nations meet.
 */
export const lands = names(`
  western, eastern, middle east, far east, near east, west bank, east bank, east jerusalem, west jerusalem, golan heights, gaza strip, east asia, west asia, south asia, north asia,
  southeast asia, southwest asia, northeast asia, central asia, eastern europe, western europe, central europe, southern europe, northern europe, western hemisphere
  asia pacific, asia-pacific, indo-pacific, north africa, west africa, east africa, southern africa, central africa, sub-saharan africa, horn of africa, sahel
  central america, caribbean, persian gulf, arabian peninsula, korean peninsula, crimean peninsula, balkans, caucasus, south caucasus, scandinavia, levant, maghreb
  siberia, arctic, antarctica, mediterranean, pacific rim, black sea, red sea, south china sea, baltic sea, caspian sea, strait of hormuz, taiwan strait
  hong kong, macau, shanghai, guangzhou, shenzhen, tianjin, chongqing, chengdu, wuhan, hangzhou, nanjing, osaka, nagoya, yokohama, hiroshima, busan, incheon
  mumbai, kolkata, chennai, bangalore, bengaluru, hyderabad, ahmedabad, karachi, lahore, peshawar, kandahar, herat, chittagong, yangon, ho chi minh city, surabaya
  istanbul, aleppo, mosul, basra, erbil, kirkuk, jeddah, mecca, dubai, tel aviv, haifa, ramallah, benghazi, misrata, alexandria, casablanca, lagos, kano, johannesburg
  cape town, durban, st petersburg, st. petersburg, saint petersburg, kharkiv, kharkov, donetsk, luhansk, odessa, odesa, lviv, mariupol, sevastopol, gdansk, krakow
  munich, frankfurt, hamburg, cologne, dresden, leipzig, stuttgart, geneva, zurich, lausanne, davos, basel, milan, turin, naples, barcelona, valencia, seville
  marseille, lyon, strasbourg, antwerp, rotterdam, the hague, hague, gothenburg, bergen, manchester, liverpool, glasgow, edinburgh, belfast, thessaloniki
  new york city, los angeles, san francisco, san diego, san antonio, las vegas, new orleans, st louis, st. louis, chicago, boston, philadelphia, detroit, seattle
  miami, atlanta, dallas, pittsburgh, baltimore, minneapolis, milwaukee, denver, phoenix, washington dc, washington d.c., d.c., toronto, montreal, vancouver, calgary
  sao paulo, são paulo, rio de janeiro, guadalajara, monterrey, tijuana, medellin, medellín, cali, guayaquil, sydney, melbourne, brisbane, perth, auckland`)
