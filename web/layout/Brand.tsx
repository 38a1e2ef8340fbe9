/** The mark: a network, and under the line its reflection. */
export function Brand() {
  return (
    <svg className="brand" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true">
      <path className="brand__tie" d="M9 15 20 6.5 31 15M9 15h22" />
      <path className="brand__line" d="M2 20.5h36" />
      <path className="brand__tie brand__tie--reflected" d="M9 26 20 34.5 31 26M9 26h22" />
      <circle className="brand__node" cx="20" cy="6.5" r="4" />
      <circle className="brand__node" cx="9" cy="14.5" r="4" />
      <circle className="brand__node" cx="31" cy="14.5" r="4" />
      <circle className="brand__node brand__node--reflected" cx="20" cy="34.5" r="3.5" />
      <circle className="brand__node brand__node--reflected" cx="9" cy="26.5" r="3.5" />
      <circle className="brand__node brand__node--reflected" cx="31" cy="26.5" r="3.5" />
    </svg>
  );
}
