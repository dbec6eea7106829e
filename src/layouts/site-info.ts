/** What every page says of the library it belongs to (content/site.yaml). */
export interface SiteInfo {
  name: string;
  tagline: string;
  description: string;
}
