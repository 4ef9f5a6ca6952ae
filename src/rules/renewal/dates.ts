/** The days on which the programme's rules turn, as ISO days. */

/** Older anniversaries belong to a membership year that ended before the designations began. */
export const firstAnniversary = "2021-10-01";
/** Last day to renew a competency; the badges end and the level is frozen. */
export const lastCompetencyRenewal = "2022-09-30";
export const designationsStart = "2022-10-03";
/** From here on incentives need a designation. */
export const incentivesNeedDesignation = "2023-10-01";
/** Last day to order legacy benefits and the Action Pack; beats any window that is still open. */
export const lastLegacyOrder = "2025-01-21";
/** The day after: Launch, Core and Expanded are the packages. */
export const packagesStart = "2025-01-22";
