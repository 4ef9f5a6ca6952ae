/** The texts that fees, windows, benefits and specializations rest on, besides those of the scoring rules. */
import type { Source } from "../types";

export const renewalSources = {
  /** Learn page on Silver and Gold membership, machine-translated Russian edition. */
  "L-RU": {
    title: "Silver and Gold membership page",
    date: "late 2024",
    grade: "official",
  },
  /** Learn page on renewing memberships, machine-translated Czech edition. */
  "L-CS": {
    title: "renewal page",
    date: "late 2024",
    grade: "official",
  },
  /** Learn page with questions on the designations, machine-translated Japanese edition. */
  "L-JA": {
    title: "Solutions Partner FAQ in Japanese",
    date: "late 2024",
    grade: "official",
  },
  /** Dossier on overview, packs and audits that names the pages it read. */
  DOS00: {
    title: "programme dossier, overview",
    date: "28 Aug 2026",
    grade: "secondary",
  },
  /** Dossier on programme changes and specializations that names the pages it read. */
  DOS05: {
    title: "programme dossier, changes",
    date: "28 Aug 2026",
    grade: "secondary",
  },
  /** Dossier on benefits that quotes the page of 16 Mar 2026. */
  DOS08: {
    title: "programme dossier, benefits",
    date: "28 Aug 2026",
    grade: "secondary",
  },
  /** Dossier on programme and scoring pages with their dates. */
  DOS26: {
    title: "programme dossier, scoring",
    date: "28 Aug 2026",
    grade: "secondary",
  },
  /** Summary of the announcements of July 2026. */
  DELTA: {
    title: "summary of July 2026",
    date: "26 Aug 2026",
    grade: "secondary",
  },
  /** Public calculator of packs against usage, said to rest on the guide of 18 Feb 2026. */
  CALC: {
    title: "pack calculator",
    date: "24 Mar 2026",
    grade: "secondary",
  },
  /** Article on the higher fee of the Gold competency. */
  RCP12: {
    title: "Redmond Channel Partner on the fee rise",
    date: "Dec 2012",
    grade: "secondary",
    url: "https://rcpmag.com/Articles/2012/12/01/mpn.aspx?Page=2",
  },
  /** Article on anniversaries put off in the pandemic. */
  RCP20: {
    title: "Redmond Channel Partner on deadlines",
    date: "Apr 2020",
    grade: "secondary",
    url: "https://rcpmag.com/blogs/scott-bekker/2020/04/microsoft-eases-mpn-deadlines.aspx",
  },
  /** Article on the announcement of the designations. */
  RCP22: {
    title: "Redmond Channel Partner on the new programme",
    date: "16 Mar 2022",
    grade: "secondary",
    url: "https://rcpmag.com/Articles/2022/03/16/Microsoft-Partner-Program-Revamp.aspx",
  },
  /** Post on renewing in the pandemic. */
  MPC47165: {
    title: "Partner Community post on renewals",
    date: "2021",
    grade: "secondary",
    url: "https://www.microsoftpartnercommunity.com/t5/Blog-Discussions/Renew-Microsoft-Partnership-amid-active-IT-on-offboarding/td-p/47165",
  },
  /** Articles on the plan to end internal-use rights. */
  REG19: {
    title: "The Register on internal-use rights",
    date: "Jul 2019",
    grade: "secondary",
    url: "https://www.theregister.com/2019/07/09/microsoft_partners_rebel_against_removal_of_free_software_licenses/",
  },
  /** Article on the withdrawal of that plan. */
  CHE2E: {
    title: "ChannelE2E on internal-use rights",
    date: "Jul 2019",
    grade: "secondary",
    url: "https://www.channele2e.com",
  },
  /** German article on the start of the competencies and their prices. */
  ITB10: {
    title: "IT-Business on the partner network",
    date: "2010",
    grade: "secondary",
    url: "https://www.it-business.de/mehr-kompetenzen-und-andere-stufen-im-microsoft-partner-network-a-292837",
  },
  /** Mirror of a support article on when memberships can be renewed. */
  PKIKB: {
    title: "support article on renewal windows",
    date: "2018",
    grade: "third-party copy",
    url: "https://mskb.pkisolutions.com/kb/4295568",
  },
  /** Mirror of a blog on Azure and developer subscriptions of competencies. */
  TN440: {
    title: "TechNet blog on competency grants",
    date: "2014 to 2015",
    grade: "secondary",
    url: "https://technet440.rssing.com/chan-6827930/article14980.html",
  },
  /** Article on lower requirements of SAP on Azure. */
  LAVX: {
    title: "news on the SAP specialization",
    date: "Jan 2026",
    grade: "secondary",
    url: "https://news.lavx.hu/article/microsoft-refreshes-sap-on-azure-specialization-lower-barriers-and-streamlined-paths-for-partners",
  },
} satisfies Record<string, Source>;
