/** Every text that a rule, certification or reading rests on. */
import { renewalSources } from "./renewal/sources";
import type { Source } from "./types";

export const sources = {
  /** Walking deck of Tech Data Academy, a distributor, on the new partner programme. */
  "deck-2022-05": {
    title: "deck",
    date: "May 2022",
    grade: "secondary",
  },
  /** English Partner Center documentation, the whole tree as copied on 23 Oct 2023. */
  LRN23: {
    title: "Partner Center documentation",
    date: "2023",
    grade: "third-party copy",
    url: "https://github.com/kvamseek/partner-center/tree/85eb3c40f4925934e4e7100d4a97d951aa679052",
  },
  /** Screenshots of the score pages, from the time of larger and other markets, kept with the documentation. */
  IMG: {
    title: "Partner Center screenshots",
    date: "Mar 2022",
    grade: "third-party copy",
    url: "https://github.com/kvamseek/partner-center/tree/85eb3c40f4925934e4e7100d4a97d951aa679052",
  },
  /** Partner Center pages of the four designation families, copied on or after 30 Jun 2026. */
  LRN26: {
    title: "designation pages",
    date: "mid 2026",
    grade: "third-party copy",
    url: "https://github.com/cpan1979/pcs-skills/tree/c232d3a69eb8b58f49b4c670ca254368d76570b8/snapshots",
  },
  /** Learn page on the partner capability score, its opening part. */
  PCS24: {
    title: "partner capability score page",
    date: "Nov 2024",
    grade: "official",
    url: "https://learn.microsoft.com/en-au/partner-center/membership/partner-capability-score",
  },
  /** Learn page on the qualification criteria of the designations, its opening part. */
  CRIT: {
    title: "qualification criteria page",
    date: "2024 or later",
    grade: "official",
    url: "https://learn.microsoft.com/partner-center/insights/solution-partner-designation-qualification-criteria",
  },
  /** Overview of the requirements, Azure part. */
  DEBLOG: {
    title: "Microsoft Germany partner blog",
    date: "29 Jul 2022",
    grade: "official",
    url: "https://blogs.partner.microsoft.com/partner-germany/partnerpogramm-evolution-klar-im-blick/",
  },
  /** Documentation of the predecessor scheme, Spanish edition. */
  PCI21: {
    title: "Partner Contribution Indicators",
    date: "20 Jul 2021",
    grade: "official",
    url: "https://github.com/MicrosoftDocs/partner-center-pr.es-es",
  },
  /** German edition of the Partner Center documentation. */
  DE21: {
    title: "Partner Center documentation in German",
    date: "Jul 2021",
    grade: "official",
    url: "https://github.com/MicrosoftDocs/partner-center-pr.de-de/tree/3bf49215fe7fbf6d08d48e3893ba27ee0e29e428/partner-center",
  },
  /** Former docs.microsoft.com page on the Business Applications designation, with market tracks. */
  BADOCS22: {
    title: "Business Applications page",
    date: "2022",
    grade: "official",
  },
  /** Article on the partner programme by Microsoft staff. */
  AZC: {
    title: "Azure Citadel",
    date: "2022 to 2025",
    grade: "official",
    url: "https://github.com/azurecitadel/azurecitadel",
  },
  /** Post by a Microsoft employee on changes of the Business Applications designation. */
  TCBA: {
    title: "Tech Community post on Business Applications",
    date: "4 May 2023",
    grade: "official",
    url: "https://techcommunity.microsoft.com/discussions/businessapplications-ireland/additional-updates-to-solution-partner-for-business-applications-designation/3812712",
  },
  /** A partner reports a support answer on Azure growth. */
  TCAZ: {
    title: "Tech Community thread on Azure growth",
    date: "mid 2023",
    grade: "secondary",
    url: "https://techcommunity.microsoft.com/t5/partner-benefits/microsoft-solutions-partner-designation-in-azure-concerns/td-p/3860347",
  },
  /** Forum thread on how deployments are counted, with contradicting replies. */
  TCMW: {
    title: "Tech Community thread on Modern Work deployments",
    date: "2025",
    grade: "secondary",
    url: "https://techcommunity.microsoft.com/discussions/cloudservicesproviderspartners/deployments-calculation-for-modern-work/4456939",
  },
  /** Note of a distributor on retired certifications and the score. */
  INF23: {
    title: "Infinigate note",
    date: "Sep 2023",
    grade: "secondary",
    url: "https://infinigate.cloud/news/microsoft-incentives-september",
  },
  /** List of the 18 old competencies. */
  CLOUDSHIFT: {
    title: "Cloudshift list of competencies",
    date: "May 2022",
    grade: "secondary",
    url: "https://www.cloudshift.nl/blog/2022/05/what-is-going-to-change-in-the-microsoft-partner-netwerk-from-october-2022",
  },
  /** Secondary dossier that quotes the fee and certification pages. */
  DOS03: {
    title: "dossier on fees",
    date: "28 Aug 2026",
    grade: "secondary",
  },
  /** Certification plan checked against the designation pages. */
  CERT26: {
    title: "certification plan",
    date: "10 Oct 2026",
    grade: "secondary",
  },
  /** Learn study guide with the retirement warning. */
  MB320: {
    title: "study guide for MB-320",
    date: "2023",
    grade: "official",
    url: "https://learn.microsoft.com/en-us/certifications/resources/study-guides/mb-320",
  },
  /** Table of the exams that retire in 2026. */
  ROOST: {
    title: "table of exam retirements",
    date: "28 Mar 2026",
    grade: "secondary",
    url: "https://readroo.st/blog/microsoft-certification-retirements-2026",
  },
  /** Exam inventory reconciled with Learn's list of retired exams. */
  RET26: {
    title: "exam inventory",
    date: "1 Sep 2026",
    grade: "secondary",
  },
  /** Overlay on the certification lifecycle, after the retired-exam list read on 26 Aug 2026. */
  LIFE26: {
    title: "certification lifecycle",
    date: "26 Aug 2026",
    grade: "secondary",
  },
  /** Survey of the Dynamics 365 certifications. */
  D365R: {
    title: "Dynamics 365 certification survey",
    date: "17 Jun 2026",
    grade: "secondary",
  },
  /** Survey of the Microsoft 365 certifications. */
  M365R: {
    title: "Microsoft 365 certification survey",
    date: "26 Jul 2026",
    grade: "secondary",
  },
  /** Note that lists the retirements of DP-203 and SC-400. */
  JPLIST: {
    title: "list of retirements",
    date: "2025 to 2026",
    grade: "secondary",
  },
  /** Note on the exam that replaces AZ-800 and AZ-801. */
  AZ802: {
    title: "note on AZ-802",
    date: "2026",
    grade: "secondary",
  },
  /** Report of the Learn blog of 14 Jul 2022 on the dropped PL-200 prerequisite. */
  KOGE: {
    title: "report of the Learn blog",
    date: "16 Jul 2022",
    grade: "secondary",
    url: "https://kogelog.com/2022/07/16/20220716-01/",
  },
  /** Post on MS-102 and MD-102. */
  INTD: {
    title: "Intune blog",
    date: "14 Feb 2023",
    grade: "secondary",
    url: "https://intunedin.net",
  },
  /** Post on AZ-305. */
  CPFI: {
    title: "Finnish partner blog",
    date: "2022",
    grade: "secondary",
    url: "https://cloudpartner.fi/?p=2629",
  },
  /** Exam page on a certification site. */
  CERTC: {
    title: "exam page of AZ-120",
    date: "2026",
    grade: "secondary",
    url: "https://certcompanion.com/exams/microsoft-azure-for-sap-workloads-specialty-az-120",
  },
  /** Exam site that names AB-410 after PL-200. */
  OEP: {
    title: "exam site",
    date: "2026",
    grade: "secondary",
    url: "https://open-exam-prep.com",
  },
  /** Training site on MB-310. */
  D365T: {
    title: "Dynamics training site",
    date: "2024 to 2026",
    grade: "secondary",
    url: "https://d365training.com",
  },
  /** Sample Partner Center training export of a fictitious company. */
  CERTREN: {
    title: "sample training export",
    date: "2021",
    grade: "third-party copy",
    url: "https://github.com/guygregory/certrenew",
  },
  ...renewalSources,
} satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
