import { Outlet } from '@tanstack/react-router';

export function NetworkLayout() {
  return <Outlet />;
}
