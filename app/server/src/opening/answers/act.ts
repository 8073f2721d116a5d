/** One act or one correction, with its values as they were typed. */
import { type Refusal, isRefusal, refuse } from "@jiannuo/quantity";
import type { Field, RegisterDefinition } from "@jiannuo/registers";
import { registers } from "@jiannuo/township";
import type { Answer, Refusals } from "../../books/books.ts";
import type { Directory } from "../../books/directory.ts";
import type { Ask } from "../asks.ts";
import type { Home } from "../home.ts";
import { directoryOf, findUnit } from "../units.ts";

export type Acted = Answer;

const yes = new Set(["true", "yes", "是"]);
const no = new Set(["false", "no", "否"]);

const fromJson = (typed: string): unknown => {
  try {
    return JSON.parse(typed);
  } catch {
    return typed;
  }
};

/** What the field would be given by a form; what cannot be read stays as it is, and the register says what is wrong with it. */
const valueOf = (field: Field, typed: string, directory: Directory): unknown => {
  if (field.type === "yesNo") return yes.has(typed.toLowerCase()) ? true : no.has(typed.toLowerCase()) ? false : typed;
  if (field.type === "place" || field.type === "files" || field.type === "rows") return /^\s*[[{]/.test(typed) ? fromJson(typed) : typed;
  if (field.type === "code") return Object.entries(field.codes).find(([, { zh }]) => zh === typed)?.[0] ?? typed;
  if (field.type !== "unit") return typed;
  const id = findUnit(directory, typed);
  return isRefusal(id) ? typed : id;
};

/** A field by its id, or by its title as it stands on the form. */
const fieldNamed = ({ fields }: RegisterDefinition, name: string): string =>
  Object.entries(fields).find(([id, { title }]) => id === name || title.zh === name)?.[0] ?? name;

const noRegister = (id: string): Refusal =>
  refuse(
    "NO_SUCH_REGISTER",
    `没有“${id}”这本台账。有：${registers.map((one) => one.id).join("、")}。`,
    `There is no register “${id}”. There are: ${registers.map((one) => one.id).join(", ")}.`,
  );

const noAct = ({ title, acts }: RegisterDefinition, act: string): Refusal =>
  refuse(
    "NO_SUCH_ACT",
    `“${title.zh}”没有“${act}”这一办理。有：${Object.entries(acts)
      .map(([id, { title: own }]) => `${id}（${own.zh}）`)
      .join("、")}。`,
    `“${title.en}” has no act “${act}”. There are: ${Object.keys(acts).join(", ")}.`,
  );

const entryNeeded = (act: string): Refusal =>
  refuse(
    "ENTRY_NEEDED",
    `“${act}”是对已有条目办理的，请用 --entry 指明条目。`,
    `“${act}” is done to an entry that exists; name it with --entry.`,
  );

export const answerAct = async (
  home: Home,
  { who, register, act, entry, happened, event, values }: Ask<"act">,
): Promise<Acted | Refusals> => {
  const definition = registers.find(({ id }) => id === register);
  if (!definition) return [noRegister(register)];
  const declared = Object.hasOwn(definition.acts, act) ? definition.acts[act] : undefined;
  if (!declared) return [noAct(definition, act)];
  if (entry === undefined && declared.from !== "new") return [entryNeeded(act)];
  const directory = await directoryOf(home);
  const read = values.map(([name, typed]): [string, unknown] => {
    const id = fieldNamed(definition, name);
    const field = definition.fields[id];
    return [id, field ? valueOf(field, typed, directory) : typed];
  });
  // The entry is named after the event that opens it: the same command sent again is the same command.
  const command = {
    event,
    entry: entry ?? event,
    act,
    values: Object.fromEntries(read),
    ...(happened === undefined ? {} : { happenedOn: happened }),
  };
  return home.books.act(who, register, command);
};

export const answerReverse = (home: Home, { who, event, reverses, reason }: Ask<"reverse">): Promise<Acted | Refusals> =>
  home.books.reverse(who, { event, reverses, reason });
