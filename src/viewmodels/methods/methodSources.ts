import type { MethodSource } from './methodSection';

/** The public health indicator methods of England, as published code. */
export const pheIndicatorMethods: MethodSource = {
  text: 'Office for Health Improvement and Disparities, R package PHEindicatormethods',
  url: 'https://github.com/ukhsa-collaboration/PHEindicatormethods',
};

/** The public health profiles of England. */
export const fingertips: MethodSource = {
  text: 'Office for Health Improvement and Disparities, Fingertips public health profiles, technical guidance',
};

/** Where funnels with overdispersion come from. */
export const spiegelhalter: MethodSource = {
  text: 'D. J. Spiegelhalter, Funnel plots for comparing institutional performance, Statistics in Medicine 24, 2005, pages 1185 to 1202',
  url: 'https://doi.org/10.1002/sim.1970',
};

/** Funnels as published code. */
export const funnelPlotR: MethodSource = {
  text: 'NHS-R Community, R package FunnelPlotR',
  url: 'https://github.com/nhs-r-community/FunnelPlotR',
};

/** Process charts as the NHS draws them, as published code. */
export const plotTheDots: MethodSource = {
  text: 'NHS England, Making Data Count; NHS-R Community, R package NHSRplotthedots',
  url: 'https://github.com/nhs-r-community/NHSRplotthedots',
};

/** Shorthands and tables of official statistics. */
export const analysisFunction: MethodSource = {
  text: 'Government Analysis Function, guidance on symbols and shorthand in tables',
};

/** Definitions of road casualties. */
export const roadCasualties: MethodSource = {
  text: 'Department for Transport, Reported road casualties Great Britain: notes and definitions',
};
