/** Small drawings beside words; never instead of them, so they are hidden from assistive technology. */
const drawings = {
  info: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 11v5M12 7.5v.5" />
    </>
  ),
  ok: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="m8 12.5 2.8 2.8L16.5 9" />
    </>
  ),
  warning: <path d="M12 4 2.8 20h18.4zM12 10v4.5M12 17v.5" />,
  error: (
    <>
      <path d="M8 3h8l5 5v8l-5 5H8l-5-5V8z" />
      <path d="M12 7.5v5.5M12 16v.5" />
    </>
  ),
  check: <path d="m5 12.5 4.5 4.5L19 7" />,
  close: <path d="m6 6 12 12M18 6 6 18" />,
  chevron: <path d="m9 5 7 7-7 7" />,
  copy: <path d="M9 9h11v11H9zM15 9V4H4v11h5" />,
  hidden: (
    <path d="M4 4l16 16M9 5.6A9.8 9.8 0 0 1 12 5c6 0 9.5 7 9.5 7a17 17 0 0 1-3 3.8M6.2 7.7A16.6 16.6 0 0 0 2.5 12S6 19 12 19c1.7 0 3.2-.5 4.5-1.3M10 10a2.9 2.9 0 0 0 4 4" />
  ),
};

export type IconName = keyof typeof drawings;

export function Icon(props: { name: IconName; className?: string }) {
  return (
    <svg className={`icon ${props.className ?? ''}`} viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      {drawings[props.name]}
    </svg>
  );
}
