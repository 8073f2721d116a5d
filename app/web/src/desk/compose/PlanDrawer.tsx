/** 责任分解表: who answers for each work of the plan part, and by which day. */
import type { PlannedWork } from "@jiannuo/writing/draft";
import { Button, Input } from "antd";
import { useState } from "react";
import { Blank } from "../../kit/Blank.tsx";
import { Drawer } from "../../kit/Drawer.tsx";
import { useWords } from "../../words/use-words.ts";

interface PlanDrawerProps {
  readonly plan: readonly PlannedWork[];
  readonly onPlan: (plan: readonly PlannedWork[]) => void;
  readonly onClose: () => void;
}

export const PlanDrawer = ({ plan, onPlan, onClose }: PlanDrawerProps) => {
  const words = useWords();
  const [rows, setRows] = useState(plan);
  const change = (id: string, part: Partial<PlannedWork>): void => setRows(rows.map((row) => (row.id === id ? { ...row, ...part } : row)));
  return (
    <Drawer
      title={words.compose.plan}
      close={words.drill.close}
      onClose={onClose}
      foot={
        <p className="jn-aside-foot">
          <span className="jn-sp" />
          <Button type="primary" onClick={() => onPlan(rows.map((row) => ({ ...row, lead: row.lead.trim() })))}>
            {words.compose.put}
          </Button>
        </p>
      }
    >
      {rows.length === 0 && <Blank>{words.compose.noPlan}</Blank>}
      <ol className="jn-aside-rows">
        {rows.map(({ id, section, text, lead, due }) => (
          <li key={id}>
            <p lang="zh-CN">
              {text} <small className="jn-mut">{section}</small>
            </p>
            <p className="jn-aside-pair">
              <label>
                {words.compose.planLead}{" "}
                <Input lang="zh-CN" value={lead} maxLength={200} onChange={({ target }) => change(id, { lead: target.value })} />
              </label>
              <label>
                {words.compose.planDue}{" "}
                <Input type="date" value={due} onChange={({ target }) => target.value !== "" && change(id, { due: target.value })} />
              </label>
            </p>
          </li>
        ))}
      </ol>
    </Drawer>
  );
};
