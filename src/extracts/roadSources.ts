const stats19 = {
  publisher: 'Department for Transport',
  url: 'https://www.data.gov.uk/dataset/cb7ae6f0-4be6-4935-9277-47e5ce24a11f/road-safety-data',
  licence: 'Open Government Licence v3.0',
};

/** The row of sources.csv for added STATS19 collision files. */
export const collisionSource = {
  ...stats19,
  source: 'stats19-collisions-added',
  title: 'Road safety open data (STATS19): collisions, files added by the reader',
  note: 'Collision records counted by district, period and severity as recorded.',
};

/** The row of sources.csv for added STATS19 casualty files. */
export const casualtySource = {
  ...stats19,
  source: 'stats19-casualties-added',
  title: 'Road safety open data (STATS19): casualties, files added by the reader',
  note: 'Casualty records counted by the district and date of their collision, found by its reference.',
};

/** The row of sources.csv for added casualty files of Transport for Greater Manchester. */
export const tfgmSource = {
  source: 'tfgm-casualties-added',
  publisher: 'Transport for Greater Manchester',
  title: 'Road casualties in Greater Manchester (STATS19), files added by the reader',
  url: 'https://www.data.gov.uk/dataset/gm-road-casualty-accidents-full-stats19-data',
  licence: 'Open Government Licence v3.0',
  note: 'Casualty records counted by district, period and severity as recorded.',
};
