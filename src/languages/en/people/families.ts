import type { FamilyNames } from '../../family-names.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Korean names of families, as newspapers spell them: the given name behind them may be written in two words. */
const korean = `
  ahn bae baek bang byun cha chae cho choe choi chu chun chung eom gang gil go gong gu gwak gwon ha ham han heo hong huh hur hwang hyun im jang jeon jeong ji jin
  jo joo ju jun jung kang kil kim ko koo kwak kwon lee lim ma min moon mun myung na nam no noh oh paik pak park pyo ri rim roh ryang ryom ryoo ryu seo seok shim
  shin sim sin so sohn son song suh sung thae u woo yang yeo yeom yi yoo yoon you yu yun`

/** The commonest Chinese and Vietnamese names of families. */
const others = `
  ai bai bao bi bian bo cai cao cen chai chang chao che chen cheng chi chou chow chu cong cui dai deng di ding dong dou du duan fan fang fei feng fu gan gao ge
  geng gong gu guan gui guo hai han hao he hou hsieh hu hua huang hui huo ji jia jian jiang jiao jin jing kang ke kong kuang lai lan lang lei leng li lian liang
  liao lin ling liu long lou lu luo lv ma mao mei meng mi miao ming mo mu ni nie ning niu ou ouyang pan pang pei peng pi pu qi qian qiao qin qiu qu quan ran ren
  rong ruan rui sha shan shang shao she shen sheng shi shu si sima situ song su sui sun tan tang tao tian tong tsai tsang tu wan wang wei wen weng wong wu xi xia
  xian xiang xiao xie xin xing xiong xu xue yan yang yao ye yi yin ying you yu yuan yue yun zang zeng zhai zhan zhang zhao zheng zhong zhou zhu zhuang zhuo zong zou zuo
  bui cao chau dang dao dinh do doan duong hoang huynh lam le luong luu ly mai ngo nguyen pham phan phung ta thach tran trieu trinh truong vo vu vuong`

/** In lower case, words of the second syllable too. */
export const families: FamilyNames = {
  first: set(`${korean} ${others}`),
  split: set(korean),
  syllable:
    /^(?:ch|kk|[bcdghjkmnprstw])?(?:y(?:a|ae|eo|e|o|oo|u)|w(?:a|ae|o|e|i)|ae|eo|oe|eu|ui|oo|ee|a|o|u|i|e)(?:ng|[nlmkp])?$/,
}
