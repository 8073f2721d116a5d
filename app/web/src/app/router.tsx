/** Which address shows which page. */
import { createRootRoute, createRoute, createRouter, Outlet } from "@tanstack/react-router";
import { ReadingPage } from "../desk/reading/ReadingPage.tsx";
import { ReadingsPage } from "../desk/readings/ReadingsPage.tsx";
import { CrashPage, NotFoundPage } from "./WrongPage.tsx";

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFoundPage, errorComponent: CrashPage });
const readings = createRoute({ getParentRoute: () => root, path: "/", component: ReadingsPage });
const reading = createRoute({
  getParentRoute: () => root,
  path: "/readings/$id",
  component: function OneReading() {
    const { id } = reading.useParams();
    return <ReadingPage key={id} id={id} />;
  },
});

export const router = createRouter({ routeTree: root.addChildren([readings, reading]), scrollRestoration: true });

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
