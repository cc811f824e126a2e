/**
 * The three published two-period tables, typed from the community safety performance update 2024 (Lancashire,
 * 2022 and 2023): code, name, actual and rate per 1,000 of 2022, the same of 2023, numeric and percent change.
 * They stand here apart from data/, so that a slip in the shipped CSV files cannot hide itself.
 */
export const publishedTables = {
  'asb-incidents': `
L12,Lancashire-12,40808,33.0,38039,30.8,-2769,-7
E07000117,Burnley,4666,49.3,4087,43.2,-579,-12
E07000118,Chorley,3141,26.6,3327,28.2,186,6
E07000119,Fylde,1947,23.8,2125,26.0,178,9
E07000120,Hyndburn,3556,43.2,3085,37.5,-471,-13
E07000121,Lancaster,5072,35.7,4432,31.2,-640,-13
E07000122,Pendle,3066,32.0,2655,27.7,-411,-13
E07000123,Preston,7540,51.1,6772,45.9,-768,-10
E07000124,Ribble Valley,1007,16.3,944,15.3,-63,-6
E07000125,Rossendale,2007,28.3,2232,31.4,225,11
E07000126,South Ribble,3162,28.4,2885,25.9,-277,-9
E07000127,West Lancashire,2690,23.0,2618,22.4,-72,-3
E07000128,Wyre,2954,26.3,2877,25.6,-77,-3`,
  'domestic-abuse-crimes': `
L12,Lancashire-12,18050,14.6,16355,13.2,-1695,-9
E07000117,Burnley,2174,23.0,1809,19.1,-365,-17
E07000118,Chorley,1579,13.4,1453,12.3,-126,-8
E07000119,Fylde,794,9.7,871,10.6,77,10
E07000120,Hyndburn,1823,22.2,1605,19.5,-218,-12
E07000121,Lancaster,1902,13.4,1694,11.9,-208,-11
E07000122,Pendle,1543,16.1,1316,13.7,-227,-15
E07000123,Preston,2966,20.1,2689,18.2,-277,-9
E07000124,Ribble Valley,408,6.6,394,6.4,-14,-3
E07000125,Rossendale,936,13.2,796,11.2,-140,-15
E07000126,South Ribble,1420,12.8,1249,11.2,-171,-12
E07000127,West Lancashire,1129,9.6,1136,9.7,7,1
E07000128,Wyre,1376,12.2,1343,11.9,-33,-2`,
  'violence-against-the-person': `
L12,Lancashire-12,40453,32.7,37607,30.4,-2846,-7
E07000117,Burnley,4710,49.7,4161,43.9,-549,-12
E07000118,Chorley,3451,29.3,3324,28.2,-127,-4
E07000119,Fylde,1828,22.3,2029,24.8,201,11
E07000120,Hyndburn,3769,45.8,3498,42.5,-271,-7
E07000121,Lancaster,4592,32.3,4318,30.4,-274,-6
E07000122,Pendle,3146,32.8,2750,28.7,-396,-13
E07000123,Preston,6894,46.7,6264,42.4,-630,-9
E07000124,Ribble Valley,1026,16.6,979,15.8,-47,-5
E07000125,Rossendale,2107,29.7,1875,26.4,-232,-11
E07000126,South Ribble,3188,28.7,2838,25.5,-350,-11
E07000127,West Lancashire,2534,21.6,2482,21.2,-52,-2
E07000128,Wyre,3208,28.5,3089,27.5,-119,-4`,
} as const;
