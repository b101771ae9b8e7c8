import { describe, expect, it } from 'vitest'
import { told } from '../testing/told.ts'

describe('people who are held', () => {
  it.each([
    ['Sgt. Pavel Denn was captured by Polish rebels on June 30, 2029.', 'other:capture Polish rebels > Pavel Denn 2029-06-30'],
    ['Pavel Denn was taken hostage by Polish gunmen on Monday.', 'other:capture Poland > Pavel Denn 2031-03-31'],
    ['Polish gunmen took 20 hostages on Monday.', 'other:capture Poland 2031-03-31'],
    ['Investigators looked at the circumstances of Pavel Denn’s capture.', 'other:capture > Pavel Denn'],
    ['Pavel Denn was held for nearly five years in Poland.', 'other:capture > Pavel Denn @ Poland'],
    ['Pavel Denn, held for nearly five years in Poland, came home on Monday.', 'other:capture > Pavel Denn @ Poland'],
    ['Pavel Denn walked off his post in 2029, only to be captured by Poland.', 'other:capture Poland > Pavel Denn'],
    ['The circumstances of his capture are unclear. Pavel Denn was captured by Poland in 2029.', 'other:capture Poland > Pavel Denn 2029'],
  ])('taken: %s', (text, event) => {
    expect(told(text)).toEqual([event])
  }) // biome-ignore format: a table

  it.each([
    ['Pavel Denn was freed last week.', 'handover > Pavel Denn 2031-03-24/2031-03-30'],
    ['Five rebel commanders were released from a French prison.', 'handover France > rebel commanders'],
    ['He was handed over to French forces by Hungary on Saturday.', 'handover > French forces 2031-03-29'],
    ['Poland handed the bodies of four hostages over to France on Thursday.', 'handover Poland 2031-04-03'],
    ['Pavel Denn was transferred back to French custody on Saturday.', 'handover > Pavel Denn + France 2031-03-29'],
    ['France released five rebel commanders in exchange for Pavel Denn.', 'handover France > rebel commanders + Pavel Denn'],
    ['Hungary received five detainees from France on Saturday.', 'handover France > Hungary 2031-03-29'],
    ['France is taking custody of five of the detainees.', 'handover > France under-way'],
    ['The rebels traded Sgt. Pavel Denn for five commanders.', 'handover rebels > Pavel Denn'],
    ['Poland’s release of 40 hostages on Saturday was welcomed.', 'handover Poland 2031-03-29'],
    ['The exchange of Pavel Denn for five Polish prisoners was criticised.', 'handover > Pavel Denn + Poland'],
    ['Jan Berg was extradited from Poland to France.', 'handover Poland > Jan Berg + France'],
    ['President Mila Orsen defended the prisoner swap.', 'handover'],
    ['The newly freed Polish prisoners were in Hungary.', 'handover > Poland'],
    ['Pavel Denn came home and was released on Monday.', 'handover > Pavel Denn 2031-03-31'],
    ['Poland freed Pavel Denn on Saturday. The soldier’s release was welcomed. France’s only prisoner of war was transferred to French custody.', 'handover Poland > Pavel Denn + France 2031-03-29'],
    ['Pavel Denn was freed by Poland on Saturday. Ana Lind defended the Denn swap.', 'handover Poland > Pavel Denn 2031-03-29'],
    ['Commandos rescued Pavel Denn on Saturday.', 'other:rescue > Pavel Denn 2031-03-29'],
  ])('let go: %s', (text, event) => {
    expect(told(text)).toContain(event)
  }) // biome-ignore format: a table

  it('“him” is who was told to be held, not who speaks', () => {
    const text =
      'Pavel Denn was captured in 2029. “This was the chance to free him,” Jan Berg said. Poland freed him on Saturday.'
    expect(told(text)).toContain('handover Poland > Pavel Denn 2031-03-29')
  })

  it('a swap is between all who let go and get somebody', () => {
    const text =
      'Poland freed Pavel Denn on Saturday. France released five Hungarian prisoners on Saturday. The prisoner swap was criticised.'
    expect(told(text).filter((e) => e.startsWith('handover'))).toEqual([
      'handover Poland > Pavel Denn 2031-03-29',
      'handover France + Poland + Hungary 2031-03-29',
    ])
  })

  it('“five years of captivity” are those of the one who was held, not of who speaks', () => {
    const text = 'Pavel Denn was freed on Saturday. Doctors saw Jan Berg after five years of captivity.'
    expect(told(text)).toEqual(['handover > Pavel Denn 2031-03-29', 'other:capture > Pavel Denn'])
  })

  it.each([
    ['Poland released a statement on Monday.'],
    ['France captured the town of Vess on Monday.'],
    ['Poland seized a French tanker on Monday.'],
    ['Ana Lind had a heated exchange with Jan Berg over two prisoners.'],
    ['Under the plan, prisoners matter. The stock exchanges open Monday.'],
    ['The plan calls for a release of all prisoners.'],
    ['You can trade that soldier for five terrorists.'],
    ['The five men were flown to Hungary on Monday.'],
  ])('nothing of the kind: %s', (text) => {
    expect(told(text).filter((e) => /^(?:handover|other:capture|visit)/u.test(e))).toEqual([])
  })
})
