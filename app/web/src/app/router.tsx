/** Which address shows which page. Pages of the books are fetched when somebody goes there. */
import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { ReadingPage } from "../desk/reading/ReadingPage.tsx";
import { ReadingsPage } from "../desk/readings/ReadingsPage.tsx";
import { Gate } from "../desk/signin/Gate.tsx";
import { CrashPage, NotFoundPage } from "./WrongPage.tsx";

const root = createRootRoute({ component: Gate, notFoundComponent: NotFoundPage, errorComponent: CrashPage });
const at = { getParentRoute: () => root };

const readings = createRoute({ ...at, path: "/", component: ReadingsPage });
const reading = createRoute({
  ...at,
  path: "/readings/$id",
  component: function OneReading() {
    const { id } = reading.useParams();
    return <ReadingPage key={id} id={id} />;
  },
});

const registers = createRoute({
  ...at,
  path: "/registers",
  component: lazyRouteComponent(() => import("../desk/registers/RegistersPage.tsx"), "RegistersPage"),
});
const RegisterPage = lazyRouteComponent(() => import("../desk/registers/RegisterPage.tsx"), "RegisterPage");
const register = createRoute({
  ...at,
  path: "/registers/$register",
  component: function OneRegister() {
    const params = register.useParams();
    return <RegisterPage key={params.register} {...params} />;
  },
});
const ImportPage = lazyRouteComponent(() => import("../desk/ledger/ImportPage.tsx"), "ImportPage");
const imported = createRoute({
  ...at,
  path: "/registers/$register/import",
  component: function OneImport() {
    const params = imported.useParams();
    return <ImportPage key={params.register} {...params} />;
  },
});
const GridPage = lazyRouteComponent(() => import("../desk/ledger/GridPage.tsx"), "GridPage");
const grid = createRoute({
  ...at,
  path: "/registers/$register/grid",
  component: function OneGrid() {
    const params = grid.useParams();
    return <GridPage key={params.register} {...params} />;
  },
});
const EntryPage = lazyRouteComponent(() => import("../desk/registers/EntryPage.tsx"), "EntryPage");
const entry = createRoute({
  ...at,
  path: "/registers/$register/$entry",
  component: function OneEntry() {
    const params = entry.useParams();
    return <EntryPage key={params.entry} {...params} />;
  },
});

const measures = createRoute({
  ...at,
  path: "/measures",
  component: lazyRouteComponent(() => import("../desk/measures/MeasuresPage.tsx"), "MeasuresPage"),
});
const MeasurePage = lazyRouteComponent(() => import("../desk/measures/MeasurePage.tsx"), "MeasurePage");
const measure = createRoute({
  ...at,
  path: "/measures/$measure",
  component: function OneMeasure() {
    const params = measure.useParams();
    return <MeasurePage key={params.measure} {...params} />;
  },
});
const composeList = createRoute({
  ...at,
  path: "/compose",
  component: lazyRouteComponent(() => import("../desk/compose/ComposeListPage.tsx"), "ComposeListPage"),
});
const ComposePage = lazyRouteComponent(() => import("../desk/compose/ComposePage.tsx"), "ComposePage");
const compose = createRoute({
  ...at,
  path: "/compose/$id",
  component: function OneDraft() {
    const params = compose.useParams();
    return <ComposePage key={params.id} {...params} />;
  },
});
const reconcileList = createRoute({
  ...at,
  path: "/reconcile",
  component: lazyRouteComponent(() => import("../desk/reconcile/ReconcileListPage.tsx"), "ReconcileListPage"),
});
const ReconcilePage = lazyRouteComponent(() => import("../desk/reconcile/ReconcilePage.tsx"), "ReconcilePage");
const reconcile = createRoute({
  ...at,
  path: "/reconcile/$id",
  component: function OneReconciliation() {
    const params = reconcile.useParams();
    return <ReconcilePage key={params.id} {...params} />;
  },
});
const declared = createRoute({
  ...at,
  path: "/declared",
  component: lazyRouteComponent(() => import("../desk/declared/DeclaredPage.tsx"), "DeclaredPage"),
});
const periods = createRoute({
  ...at,
  path: "/periods",
  component: lazyRouteComponent(() => import("../desk/periods/PeriodsPage.tsx"), "PeriodsPage"),
});
const verify = createRoute({
  ...at,
  path: "/verify",
  component: lazyRouteComponent(() => import("../desk/verify/VerifyPage.tsx"), "VerifyPage"),
});

const SearchPage = lazyRouteComponent(() => import("../desk/search/SearchPage.tsx"), "SearchPage");
const search = createRoute({
  ...at,
  path: "/search",
  validateSearch: ({ q }: Record<string, unknown>): { q: string } => ({
    q: typeof q === "string" || typeof q === "number" ? String(q) : "",
  }),
  component: function OneSearch() {
    return <SearchPage {...search.useSearch()} />;
  },
});

const units = createRoute({
  ...at,
  path: "/units",
  component: lazyRouteComponent(() => import("../desk/units/UnitsPage.tsx"), "UnitsPage"),
});
const accounts = createRoute({
  ...at,
  path: "/accounts",
  component: lazyRouteComponent(() => import("../desk/signin/AccountsPage.tsx"), "AccountsPage"),
});
const unmaskings = createRoute({
  ...at,
  path: "/accounts/opened",
  component: lazyRouteComponent(() => import("../desk/signin/UnmaskingsPage.tsx"), "UnmaskingsPage"),
});
const account = createRoute({
  ...at,
  path: "/account",
  component: lazyRouteComponent(() => import("../desk/signin/AccountPage.tsx"), "AccountPage"),
});

export const router = createRouter({
  routeTree: root.addChildren([
    readings,
    reading,
    registers,
    register,
    imported,
    grid,
    entry,
    measures,
    measure,
    composeList,
    compose,
    reconcileList,
    reconcile,
    declared,
    periods,
    verify,
    search,
    units,
    accounts,
    unmaskings,
    account,
  ]),
  defaultErrorComponent: CrashPage,
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
