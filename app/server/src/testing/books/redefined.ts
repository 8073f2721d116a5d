/** For tests: the reception of visitors with group visits from ten persons on, a new version of the definition and of the measure. */
import type { RegisterDefinition } from "@jiannuo/registers";

export const petitionVisitV2 = (definition: RegisterDefinition): RegisterDefinition => {
  const receive = definition.acts["receive"]!;
  return {
    ...definition,
    version: 2,
    acts: {
      ...definition.acts,
      receive: {
        ...receive,
        posts: (receive.posts ?? []).map((rule) => (rule.measure === "group_count" ? { ...rule, when: "persons >= 10" } : rule)),
      },
    },
    measures: {
      ...definition.measures,
      group_count: {
        ...definition.measures["group_count"]!,
        version: 2,
        definition: { zh: "十人及以上的来访", en: "Batches of ten or more" },
      },
    },
  };
};
