/** Starts the desk in the browser. */
import "@fontsource-variable/noto-sans-sc/index.css";
import "@fontsource-variable/noto-serif-sc/index.css";
import "./app/tokens.css";
import "./app/base.css";
import "./app/shell.css";
import "./kit/kit.css";
import "./desk/signin/signin.css";
import "./desk/readings/readings.css";
import "./desk/reading/reading.css";
import "./desk/reading/paper/paper.css";
import "./desk/reading/list/list.css";
import "./desk/reading/review/review.css";
import "./app/print.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App.tsx";

createRoot(document.getElementById("root")!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
