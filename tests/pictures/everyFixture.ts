import { fixtures, type PictureFixture } from './fixtures';
import { laterFixtures } from './laterFixtures';

/** Every telling case of every picture: the picture tests, the gallery and its screenshots all read this list. */
export const everyFixture: readonly PictureFixture[] = [...fixtures, ...laterFixtures];
