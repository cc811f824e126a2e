import { compareFixtures } from './compareFixtures';
import { fixtures, type PictureFixture } from './fixtures';
import { groupsFixtures } from './groupsFixtures';
import { laterFixtures } from './laterFixtures';
import { spineFixtures } from './spineFixtures';
import { themeFixtures } from './themeFixtures';

/** Every telling case of every picture: the picture tests, the gallery and its screenshots all read this list. */
export const everyFixture: readonly PictureFixture[] = [
  ...fixtures,
  ...laterFixtures,
  ...spineFixtures,
  ...compareFixtures,
  ...themeFixtures,
  ...groupsFixtures,
];
