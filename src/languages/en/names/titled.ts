const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Words and marks that stand inside names without a capital. */
export const joints = set(`
  of the for and & de del della di da do dos das du des la le las los el al ul ur van von der den het ten ter zu zur y e i
  bin ibn bint ben abu ould - – ' ’ . / 's ’s d' l' on in to at`)

/** Of those, what stands before a family name or a town's, as a part of it. */
export const particles = set(`
  de del della di da dos das du des la le las los el al ul ur van von der den het ter zu zur bin ibn bint ben abu ould`)

/** Arabic articles as news writes them, before the letters of the sun too. */
export const articles = set('al el ul ad an ar as ash at az')

/** What tells a firm's form or a person's generation, or a capital's district, behind a comma. */
export const suffixes = set(`
  inc inc. incorporated ltd ltd. limited llc l.l.c. lp l.p. llp l.l.p. plc corp corp. co co. gmbh ag n.a. s.a. jr jr. sr sr. d.c.`)

/** Nouns that end, or carry, the name of something decreed, agreed or proposed. */
export const laws = set(`
  act acts accord accords agreement agreements amendment amendments arrangement bill bills charter code communique communiqué compact
  constitution convention conventions covenant deal decree directive declaration doctrine formula framework initiative law laws memorandum
  mandate ordinance pact pacts plan plans protocol protocols proposal ratification referendum regulation resolution resolutions roadmap rule
  rules statute treaty treaties blueprint concordat testament budget backstop programme program`)

/** Treaties between states, and laws and programmes of states, that news calls by initials or by one word. From general knowledge. */
export const instruments = set(`
  nafta usmca cusma cptpp tpp ttip ceta gatt gats trips tisa acta rcep afcfta cafta jcpoa inf salt start npt ctbt cfe abm unclos unfccc brexit schengen maastricht
  daca dapa aca obamacare trumpcare medicare medicaid snap tarp gdpr fisa ndaa`)

/** Nouns that end the name of an event. */
export const events = set(`
  summit summits conference conferences congress war wars games olympics paralympics cup championship championships tournament election elections
  primary caucuses festival expo fair forum assembly session talks dialogue revolution uprising rebellion intifada holocaust genocide massacre
  blockade siege battle invasion offensive operation campaign crisis incident attack attacks bombing bombings massacre earthquake hurricane typhoon tsunami
  spring day week anniversary ceremony convention inauguration coup riots strike protests march depression famine pandemic armistice partition reformation
  debate debates marathon prix open bowl series awards census plebiscite round`)

/** Nouns that end the name of an outlet. */
export const press = set(`
  times post herald tribune gazette chronicle journal courier mercury dispatch telegraph guardian observer observers mail mirror express standard
  ledger examiner inquirer bulletin news newspaper daily weekly monthly review magazine press agency newswire wire broadcaster broadcasting
  radio tv television channel network online today sun star globe record reporter register sentinel advertiser argus echo banner monitor
  independent citizen democrat republican spectator economist zeitung blatt pravda izvestia presse figaro monde país`)
