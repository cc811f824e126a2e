import { use, useMemo } from 'react';
import { Notice } from '../ui/Notice';
import type { ProfileContexts } from '../viewmodels/profile/profileContexts';
import { catalogue } from './catalogue';
import { PictureFigure } from './PictureFigure';

interface SpinePictureProps {
  readonly profile: ProfileContexts;
  readonly number: number;
}

/** The spine chart of an area profile, or why there is none. */
export function SpinePicture({ profile, number }: SpinePictureProps) {
  const panel = use(catalogue.spine(profile));
  const built = useMemo(() => panel.build(profile), [panel, profile]);
  if (built.kind === 'nothing')
    return (
      <Notice kind="information" title={built.title}>
        <p>{built.why}</p>
      </Notice>
    );
  return <PictureFigure id="spine" number={number} built={built} caveatInFile />;
}
