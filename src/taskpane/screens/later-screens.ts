import { lazy } from "react";

const job = async () => ({ default: (await import("./JobScreen")).JobScreen });
const data = async () => ({ default: (await import("./DataScreen")).DataScreen });
const empty = async () => ({ default: (await import("./EmptyScreen")).EmptyScreen });
const segments = () => import("./SegmentsScreen");
const territories = () => import("./TerritoriesSettings");
const result = () => import("./ResultScreen");
const account = () => import("./AccountScreen");
const territory = () => import("./TerritoryScreen");
const charts = () => import("./ChartsScreen");
const map = () => import("./MapScreen");
const quotas = () => import("./QuotasScreen");
const review = () => import("./ReviewScreen");
const write = () => import("./WriteScreen");
const columns = () => import("./ColumnsScreen");
const whatIf = () => import("./WhatIfScreen");
const scenarios = () => import("./ScenariosScreen");
const copy = () => import("./CopyScreen");
const interrupted = () => import("./InterruptedScreen");
const about = () => import("./AboutScreen");

/** Loads each screen that the pane does not open with, the likeliest first. */
export const SCREEN_LOADERS: readonly (() => Promise<unknown>)[] = [
  data,
  job,
  empty,
  territories,
  result,
  write,
  segments,
  columns,
  quotas,
  review,
  scenarios,
  whatIf,
  account,
  territory,
  charts,
  map,
  copy,
  interrupted,
  about,
];

export const JobScreen = lazy(job);
export const DataScreen = lazy(data);
export const EmptyScreen = lazy(empty);
export const SegmentsScreen = lazy(segments);
export const TerritoriesSettings = lazy(territories);
export const ResultScreen = lazy(result);
export const AccountScreen = lazy(account);
export const TerritoryScreen = lazy(territory);
export const ChartsScreen = lazy(charts);
export const MapScreen = lazy(map);
export const QuotasScreen = lazy(quotas);
export const ReviewScreen = lazy(review);
export const WriteScreen = lazy(write);
export const ColumnsScreen = lazy(columns);
export const WhatIfScreen = lazy(whatIf);
export const ScenariosScreen = lazy(scenarios);
export const CopyScreen = lazy(copy);
export const InterruptedScreen = lazy(interrupted);
export const RecoveredNote = lazy(() => import("../parts/RecoveredNote"));
export const CellEditNote = lazy(() => import("../parts/CellEditNote"));
export const AboutScreen = lazy(about);
