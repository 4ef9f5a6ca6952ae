/** What Business Applications lists under each rulebook: products with the associations they count for, rates, and certifications. */
import type { Certificate, Lists } from "./certificate-lists";
import type { Rulebook } from "./rows";

/** Products, and the associations that count for them. */
export type Sold = readonly (readonly [
  products: readonly string[],
  associations: readonly string[],
])[];
/** Hundredths that a unit of usage is worth, and the workloads it is for. */
type Rates = readonly (readonly [number, readonly string[]])[];

export interface BusinessLists {
  readonly sold: Sold;
  readonly used: Sold;
  readonly rates: Rates;
}

const anyCpor = ["CPOR", "CPOR OSA", "CPOR OSU", "CPOR RevRec", "CPOR RevRec Performance"];
const noRevRec = ["CPOR", "CPOR OSA", "CPOR OSU"];
const others = ["CSP", "DPOR", "Dalton"];

const powerBI = ["Power BI", "Power BI Premium", "Power BI Pro"];
const firstPower = [
  ...["AI Builder", "Power Apps", "Power Automate", "Power Virtual Agent"],
  ...powerBI,
];
const firstDynamics = [
  ...["Business Central", "CE Bundle", "Commerce", "Customer Service", "Customer Voice"],
  ...["F&O Bundle", "Field Service", "Finance", "Fraud Protection", "Marketing"],
  ...["Mixed Reality", "Project Operations", "Sales", "Supply Chain"],
];

const thousands = [
  ...["Business Central", "Core HR", "Guides", "Remote Assist", "Talent Attract"],
  "Talent Onboard",
];
const hundreds = ["Finance & Operations", "Finance", "Project Operations", "Retail"];
const engagement = ["Common Data Service", "Sales", "Customer Service", "Field Service"];

const ratesWith = (engaged: number): Rates => [
  [engaged, engagement],
  [10_000, hundreds],
  [20_000, ["Power Apps", "Power Automate", ...powerBI]],
  [100_000, thousands],
  [20, ["Customer Insights"]],
];

const first: BusinessLists = {
  sold: [
    [firstDynamics, [...anyCpor, ...others]],
    [firstPower, [...noRevRec, ...others]],
    [["Customer Insights"], ["PAL"]],
  ],
  used: [
    [
      [...firstDynamics, ...engagement, ...hundreds, ...thousands],
      [...anyCpor, ...others],
    ],
    [[...firstPower, "Portals", "Customer Insights"], ["PAL"]],
  ],
  rates: ratesWith(4000),
};

const sold2023 = [
  ...["AI Builder", "Business Central", "CE Bundle", "Commerce", "Customer Insights"],
  ...["Customer Service", "F&O Bundle", "Field Service", "Finance", "HR"],
  ...["Intelligent Order Management", "Mixed Reality", "Omni Channel", "Power Apps"],
  ...["Power Automate", ...powerBI, "Power Pages", "Power Virtual Agent"],
  ...["Project Operations", "Sales", "Supply Chain", "Non-workload specific"],
];
const sellers = ["CPOR", "CPOR RevRec", "CPOR OSA", "CPOR RevRec Performance", "CSP", "DPOR"];
const claimants = ["CPOR", "CPOR OSU", "CSP", "DPOR"];
const usedPower = ["Power Apps", "Power Automate", ...powerBI, "Portals", "Customer Insights"];
const usedDynamics = [...engagement, ...hundreds, ...thousands];

const later: BusinessLists = {
  sold: [[[...sold2023, "Fraud Protection", "Marketing"], sellers]],
  used: [
    [usedDynamics, claimants],
    [usedPower, ["PAL"]],
  ],
  rates: ratesWith(20_000),
};

const newest: BusinessLists = {
  sold: [
    [
      [
        ...sold2023,
        ...["Contact Center", "Copilot Studio", "Copilot Studio PAYG"],
        "Non-workload specific (F&O)",
      ],
      sellers,
    ],
  ],
  used: [
    [[...usedDynamics, "Contact Center"], claimants],
    [usedPower, ["PAL"]],
  ],
  rates: [...later.rates, [20_000, ["Contact Center"]], [10_000, ["Portals"]]],
};

export const businessLists: Readonly<Record<Rulebook, BusinessLists>> = {
  "2022-05": first,
  "2023-06": later,
  "2023-12": later,
  "2026-07": newest,
};

const byOneExam = (id: string, title: string, countsUntil?: string): Certificate => ({
  ...{ id, title, ways: [{ exams: [id] }] },
  ...(countsUntil !== undefined && { countsUntil }),
});
const untitled = (title: string): Certificate => ({ id: title, title, ways: [] });

/** Since 2023 one exam makes what took two before; the others joined. */
export const businessCertificates: readonly Certificate[] = [
  byOneExam("MB-310", "Dynamics 365 Finance Functional Consultant Associate"),
  byOneExam(
    "MB-320",
    "Dynamics 365 Supply Chain Management, Manufacturing Functional Consultant Associate",
    "2024-06-30"
  ),
  byOneExam("MB-330", "Dynamics 365 Supply Chain Management Functional Consultant Associate"),
  byOneExam("MB-340", "Dynamics 365 Commerce Functional Consultant Associate"),
  byOneExam("MB-500", "Dynamics 365 Finance and Operations Apps Developer Associate"),
  byOneExam("DP-500", "Azure Enterprise Data Analyst Associate"),
  byOneExam("PL-500", "Power Automate RPA Developer Associate", "2027-06-30"),
  byOneExam("MB-335", "Dynamics 365 Supply Chain Management Functional Consultant Expert"),
  byOneExam("MB-280", "Dynamics 365 Customer Experience Analyst Associate", "2027-07-31"),
  byOneExam("AB-100", "Agentic AI Business Solutions Architect"),
  untitled("Business Central Developer Associate"),
  untitled("Dynamics 365 Sales AI Consultant Associate"),
  untitled("Intelligent Applications Builder Associate"),
  untitled("Dynamics 365 Contact Center AI Engineer Associate"),
];

const intermediate2023 = [
  ...["MB-310", "MB-340", "MB-500", "MB-330", "MB-320", "MB-230", "MB-210", "MB-240", "MB-800"],
  ...["MB-220", "PL-300", "PL-200", "PL-400", "MB-260", "DP-500", "PL-500"],
];
const advanced2023 = [["MB-335", "MB-700", "PL-600", "MB-600"]];

export const businessPeople: Readonly<Partial<Record<Rulebook, Lists>>> = {
  "2023-06": { intermediate: [[...intermediate2023, "PL-100"]], advanced: advanced2023 },
  "2023-12": { intermediate: [intermediate2023], advanced: advanced2023 },
  "2026-07": {
    intermediate: [
      [
        ...["MB-310", "MB-500", "MB-330", "MB-230", "MB-240", "MB-800", "PL-300", "PL-200"],
        ...["PL-400", "PL-500", "MB-280", "Dynamics 365 Sales AI Consultant Associate"],
        "Intelligent Applications Builder Associate",
        "Dynamics 365 Contact Center AI Engineer Associate",
      ],
    ],
    advanced: [["MB-335", "MB-700", "PL-600", "Business Central Developer Associate", "AB-100"]],
  },
};
