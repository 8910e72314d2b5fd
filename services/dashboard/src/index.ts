export { type DashboardOptions, dashboardHandler } from "./dashboard-handler.js";
