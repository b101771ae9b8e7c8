/**
 * How a reference calls the outlet of a report: by its name, else by the site of its address, else by its place in the list:
 * 'Nordpost', 'nordpost.example', 'report 3'.
 */
export function outletName({ outlet, url }: { outlet: string | null; url: string | null }, number: number): string {
  return outlet ?? siteOf(url) ?? `report ${number}`
}

function siteOf(url: string | null): string | null {
  return (url && /^https?:\/\/(?:www\.)?(?<site>[^/:?#]+)/iu.exec(url)?.groups?.site?.toLowerCase()) || null
}
