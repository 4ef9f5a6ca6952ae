/** Which track's targets are shown. */
import { makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { tracks as names } from "../../rules/names";
import type { TrackId } from "../../rules/types";
import { useWords } from "../words";

const useStyles = makeStyles({
  group: {
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
});

interface TrackSwitchProps {
  readonly tracks: readonly TrackId[];
  readonly value: TrackId;
  readonly onChange: (track: TrackId) => void;
}

export function TrackSwitch({ tracks, value, onChange }: TrackSwitchProps): ReactElement {
  const styles = useStyles();
  const { t, say } = useWords();
  return (
    <RadioGroup
      className={styles.group}
      layout="horizontal"
      aria-label={t("rules.track")}
      value={value}
      onChange={(_, { value: chosen }) => {
        const track = tracks.find((each) => each === chosen);
        if (track !== undefined) onChange(track);
      }}
    >
      {tracks.map((track) => (
        <Radio key={track} value={track} label={say(names[track].label)} />
      ))}
    </RadioGroup>
  );
}
