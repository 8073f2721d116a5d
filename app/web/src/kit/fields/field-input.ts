/** What every control of a form is given. */
import type { Field } from "@jiannuo/registers";
import type { Typed } from "./typed.ts";

export interface FieldInputProps<F extends Field = Field> {
  readonly field: F;
  /** Id of the control, for its label. */
  readonly id: string;
  readonly typed: Typed;
  readonly onType: (typed: Typed) => void;
  /** What is wrong stands under it, in the element of this id. */
  readonly faultId?: string | undefined;
}
