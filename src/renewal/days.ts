/** The days on which the programme's rules turn, as numbers to compare. */
import { dayOfIso } from "../core/month";
import * as iso from "../rules/renewal/dates";

export const firstAnniversary = dayOfIso(iso.firstAnniversary);
export const lastCompetencyRenewal = dayOfIso(iso.lastCompetencyRenewal);
export const designationsStart = dayOfIso(iso.designationsStart);
export const incentivesNeedDesignation = dayOfIso(iso.incentivesNeedDesignation);
export const lastLegacyOrder = dayOfIso(iso.lastLegacyOrder);
export const packagesStart = dayOfIso(iso.packagesStart);
