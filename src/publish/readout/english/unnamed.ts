/** What comes before whoever has no name, with a capital only where it begins a sentence: 'Senior Karsan officials'. */
const before = `a an the one two three four five six seven eight nine ten some several many most few other another both all each every
  any certain various numerous dozens hundreds thousands multiple more no neither either his her its their our my this that these those
  on in at from within among according as
  top senior junior former current high-ranking high-level top-level mid-level low-level well-placed well-connected unnamed anonymous
  unidentified undisclosed`

/** What they are, or are of: common words, where no name goes on from them, as 'Port Selm' and 'Defence Ministry' do. */
const kinds = `independent outside local regional national federal provincial municipal foreign international global
  diplomatic political military judicial legal legislative congressional presidential parliamentary ministerial administrative
  religious moderate conservative liberal progressive hard-line hardline opposition rebel separatist militant government
  administration cabinet security intelligence defense defence police press trade industry business market immigration border
  election campaign union labor labour health medical hospital aid relief rescue rights human nuclear energy oil shipping port
  people sources officials officers diplomats lawmakers legislators senators ministers leaders aides advisers advisors assistants
  staff staffers spokesmen spokeswomen spokespeople representatives delegates negotiators mediators envoys ambassadors participants
  members attendees observers monitors inspectors experts analysts economists scholars historians academics researchers scientists
  critics opponents supporters advocates activists campaigners allies rivals insiders friends relatives families neighbors neighbours
  residents villagers locals citizens voters refugees survivors victims witnesses bystanders protesters demonstrators prosecutors
  investigators lawyers attorneys judges doctors medics nurses teachers workers employees unions traders investors bankers executives
  businesses companies banks farmers fishermen drivers sailors soldiers troops fighters rebels militants insurgents separatists
  commanders generals reports media journalists reporters editors commentators pundits pollsters polls authorities governments
  countries nations states powers parties sides others leadership management`

const either = (words: string) => words.split(/\s+/u).join('|')
const common = new RegExp(`^(?:(?:${either(before)})(?= |$)|(?:${either(kinds)})(?= \\p{Ll}|,|$))`, 'u')

/** A speaker without a name, inside a sentence: 'a port official' of 'unnamed: A port official, who was in the room'. */
export function unnamedInWords(speaker: string): string {
  return speaker
    .replace(/^unnamed: ?/u, '')
    .replace(/,\s(?:who|which|whom|led|speaking|including|citing)\b.*$|[\s,;:]+$/u, '')
    .replace(/^\p{Lu}/u, (letter, _, words: string) =>
      common.test(letter.toLowerCase() + words.slice(1)) ? letter.toLowerCase() : letter,
    )
}
