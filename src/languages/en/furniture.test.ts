import { describe, expect, it } from 'vitest'
import { furniture } from './furniture.ts'

const reasonOf = (line: string) => furniture.find(({ pattern }) => pattern.test(line))?.reason

describe('lines that show by their words what they are', () => {
  it.each([
    // players
    ['LISTEN TO ARTICLE 4:55 SHARE THIS ARTICLE Share Tweet Post Email', 'share'],
    ['CLOSE Oto Brandt called the dam a gift to the valley. So what is it? (May 18) Nordpress', 'video'],
    ['CLOSE A judge in Velden stopped the release of water on Tuesday. Tide', 'video'],
    ['Nordcast’s Ana Lind Reports From Velden Listen · 3:00 3:00', 'video'],
    ['YouTube', 'embed'],
    ['[embedtweet id="389445415751254016"]', 'embed'],
    ['Watch the latest video at nordcast.example', 'video'],
    ['WATCH THE FULL INTERVIEW WITH BRANDT ON NORDCAST’S ‘TONIGHT’ AT 9', 'video'],
    ['Image 1 of 5', 'caption'],
    // credits
    ['This article is based in part on wire service reports.', 'sign-off'],
    ['This report includes material from wire services.', 'sign-off'],
    ['Nordpress and Southwire contributed to this article.', 'sign-off'],
    ['(Reporting by Ana Lind; Editing by Oto Marr)', 'sign-off'],
    ['Content created by the Tide Foundation is available without charge to any eligible publisher.', 'sign-off'],
    ['This post may contain affiliate links.', 'sign-off'],
    ['The views expressed in this article are the author’s own and do not reflect those of the Tide.', 'sign-off'],
    ['The opinions expressed by columnists are their own.', 'sign-off'],
    // what the outlet says of its own page
    ['Updated at 9:20 p.m.', 'update'],
    ['Updated on April 3 at 8:05 a.m.', 'update'],
    ['Last updated: 10:15 GMT', 'update'],
    ['This is a developing story. Check back for updates.', 'update'],
    ['This is a breaking news story and will be updated.', 'update'],
    // ways to other pages
    ['Click for more from the Tide.', 'related'],
    ['Click here for the text of the agreement', 'related'],
    ['SPECIAL COVERAGE: The dam', 'related'],
    ['Special coverage: the valley votes', 'related'],
    ['( The TIDE’s full coverage of the dam talks)', 'related'],
    ['Follow Nordpress’s full coverage of the dam at https://nordpress.example/dam', 'related'],
    ['For more on the dam, listen to this week’s episode of Tide Talk.', 'related'],
    ['More Nordpress politics: https://nordpress.example/politics', 'related'],
    ['Get the best of the Tide delivered to your inbox; sign up today.', 'subscription'],
    ['Subscribe to the Tide on YouTube for more news from the valley:', 'subscription'],
    ['ana.lind@tide.example', 'address'],
  ])('%s → %s', (line, reason) => {
    expect(reasonOf(line)).toBe(reason)
  })

  it.each([
    'Close to a hundred farmers waited at the bridge.',
    'CLOSE CALL AT THE DAM',
    'Update at 8:07 a.m.: ‘A historic mistake’',
    'Updated figures at noon showed the lake two metres lower.',
    'The ministry issued a correction: the water had never been released.',
    'An earlier version of the plan gave the valley to Karsa.',
    'Listen to the farmers, Ms. Lind said, before the water is gone.',
    'Watch the river, he told the crowd, and you will know what the treaty is worth.',
    'For more than a year the two sides have not spoken.',
    'More is at stake for Karsa than for Velden, she said.',
    'Correction: The commission has nine members.',
    'https://nordpress.example/dam',
    'Click here to get the text of the agreement.',
    'YouTube said it would take the video down.',
    'Wire service reports from the valley said that the dam had held.',
    'Farmers contributed to this year’s harvest festival although the river was dry.',
    'Special envoy Ana Lind will cover the costs, the ministry said.',
    'Image of the dam spread on the networks within an hour.',
    'The views expressed in the letter are those of the minister, his office said.',
    'Click by click, the gauge at the dam went up.',
  ])('%s stays', (line) => {
    expect(reasonOf(line)).toBeUndefined()
  })
})
