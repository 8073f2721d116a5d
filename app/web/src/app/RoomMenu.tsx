/** On a phone, where the spine has no place: the rooms behind one button. */
import { useNavigate } from "@tanstack/react-router";
import { Dropdown } from "antd";
import { useIsPhone } from "../kit/media.ts";
import { useWords } from "../words/use-words.ts";
import { useRooms } from "./rooms.ts";

export const RoomMenu = () => {
  const words = useWords();
  const rooms = useRooms();
  const navigate = useNavigate();
  if (!useIsPhone()) return null;
  return (
    <Dropdown
      trigger={["click"]}
      menu={{
        items: [...rooms.map(({ to, name }) => ({ key: to as string, label: name })), { key: "/search", label: words.signIn.search }],
        selectedKeys: rooms.filter(({ isHere }) => isHere).map(({ to }) => to),
        onClick: ({ key }) => void navigate({ href: key }),
      }}
    >
      <button type="button" className="jn-plain jn-link jn-room-menu">
        {words.signIn.menu}
      </button>
    </Dropdown>
  );
};
