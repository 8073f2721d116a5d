/** What people call the place, and where the device says that it is. Browsers give the position only over a safe connection: elsewhere it is said in words. */
import type { PlaceField, PlaceValue } from "@jiannuo/registers";
import { Button, Input } from "antd";
import { useState } from "react";
import { useWords } from "../../words/use-words.ts";
import { useIsPhone } from "../media.ts";
import type { FieldInputProps } from "./field-input.ts";

const placeOf = (typed: unknown): PlaceValue =>
  typeof typed === "object" && typed !== null && "label" in typed
    ? (typed as PlaceValue)
    : { label: typeof typed === "string" ? typed : "" };

const findMe = (): Promise<GeolocationPosition> =>
  new Promise((resolve, reject) => {
    navigator.geolocation.getCurrentPosition(resolve, reject, { enableHighAccuracy: true, timeout: 20_000 });
  });

const toFive = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

/** A point; a line is drawn on a map, and until there is one it is told in words. */
export const PlaceInput = ({ field, id, typed, onType, faultId }: FieldInputProps<PlaceField>) => {
  const words = useWords().fields;
  const isPhone = useIsPhone();
  const place = placeOf(typed);
  const [said, setSaid] = useState("");
  const locate = async (): Promise<void> => {
    setSaid(words.locating);
    try {
      const { coords } = await findMe();
      onType({ label: place.label, at: [[toFive(coords.longitude), toFive(coords.latitude)]] });
      setSaid(words.located(Math.round(coords.accuracy)));
    } catch {
      setSaid(words.notLocated);
    }
  };
  const forget = (): void => {
    onType({ label: place.label });
    setSaid("");
  };
  const isPoint = field.shape === "point";
  return (
    <div className="jn-place">
      <Input
        id={id}
        size={isPhone ? "large" : "middle"}
        value={place.label}
        maxLength={200}
        onChange={(event) => onType({ ...place, label: event.target.value })}
        {...(faultId ? { status: "error" as const, "aria-invalid": true, "aria-describedby": faultId } : {})}
      />
      {isPoint &&
        (window.isSecureContext ? (
          <Button size={isPhone ? "large" : "middle"} onClick={() => void locate()}>
            {words.locate}
          </Button>
        ) : null)}
      <output className="jn-mut">
        {place.at ? `${place.at[0]?.[1]}, ${place.at[0]?.[0]} ` : ""}
        {said || (isPoint && !window.isSecureContext ? words.cannotLocate : "")}
        {place.at && (
          <button type="button" className="jn-plain jn-link" onClick={forget}>
            {" "}
            {words.forgetPosition}
          </button>
        )}
      </output>
    </div>
  );
};
