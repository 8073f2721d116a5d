/** Says in one line what to do when Node is too old, and ends; kept in plain old syntax so that an old Node can read it. */
export function requireNode() {
  const parts = process.versions.node.split(".").map(Number);
  const isNewEnough = parts[0] > 20 || (parts[0] === 20 && parts[1] >= 19);
  if (isNewEnough) return;
  console.error(
    "需要 Node 20.19 或更新的版本，这里是 " +
      process.versions.node +
      "。请到 nodejs.org 安装新版后再试。 / Node 20.19 or newer is needed; this is " +
      process.versions.node +
      ". Install a newer one and try again.",
  );
  process.exit(1);
}
