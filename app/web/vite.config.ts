import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** Chrome 109 is the last browser on Windows 7, which offices still have. */
const oldest = "chrome109";

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  resolve: { conditions: ["source", "module", "browser", "development|production"] },
  build: {
    target: oldest,
    cssTarget: oldest,
    // The content security policy allows fonts and scripts from the server only, never from data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
  },
  // A write is taken only from a page of the same host: the server has to see the host that the browser asked.
  server: { proxy: { "/api": { target: process.env["JIANNUO_API"] ?? "http://127.0.0.1:4680", changeOrigin: false } } },
});
