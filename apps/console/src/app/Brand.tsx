/** The mark: a medical cross with the tick of a decision. */
export function Brand({ large = false }: { large?: boolean }) {
  return (
    <div className={large ? 'brand brand--large' : 'brand'}>
      <svg viewBox="0 0 32 32" aria-hidden="true">
        <rect x="0.75" y="0.75" width="30.5" height="30.5" rx="7" className="brand__field" />
        <path d="M15 6.5v17M6.5 15h17" className="brand__cross" />
        <path d="M21.5 24.2l2.6 2.6 4.9-5.4" className="brand__tick" />
      </svg>
      <span className="brand__name">
        县域医共体
        <wbr />
        人事薪酬审批平台
      </span>
    </div>
  );
}
