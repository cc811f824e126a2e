import { useState } from 'react';
import { chooseDisplay, type DisplayChoice, displayChoice } from '../ui/displayChoice';
import { Popover } from '../ui/Popover';
import { RadioGroup } from '../ui/RadioGroup';

/** How to see and hear the page: the choice is kept in this browser and nowhere else. */
export function DisplayControl() {
  const [choice, setChoice] = useState(displayChoice);
  const choose = (change: Partial<DisplayChoice>) => setChoice(chooseDisplay(change));
  return (
    <Popover label="Display" name="Display" onOpen={() => setChoice(displayChoice())}>
      <div className="display">
        <RadioGroup
          name="display-theme"
          legend="Colours"
          value={choice.theme}
          options={[
            { value: 'light', label: 'Light' },
            { value: 'dark', label: 'Dark' },
            { value: 'device', label: 'As my device' },
          ]}
          onChange={(theme) => choose({ theme: theme as DisplayChoice['theme'] })}
        />
        <RadioGroup
          name="display-text"
          legend="Text size"
          value={choice.text}
          options={[
            { value: 'normal', label: 'Normal' },
            { value: 'projector', label: 'Projector' },
          ]}
          onChange={(text) => choose({ text: text as DisplayChoice['text'] })}
        />
        <RadioGroup
          name="display-sound"
          legend="Tones when charts are read by keyboard"
          value={choice.sound}
          options={[
            { value: 'off', label: 'Off' },
            { value: 'on', label: 'On' },
          ]}
          onChange={(sound) => choose({ sound: sound as DisplayChoice['sound'] })}
        />
      </div>
    </Popover>
  );
}
