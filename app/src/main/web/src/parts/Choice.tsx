/** A few ways to see something, one of them chosen. */
export function Choice<T extends string>(props: {
  label: string;
  options: readonly (readonly [T, string])[];
  value: T;
  choose: (value: T) => void;
}) {
  const { label, options, value, choose } = props;
  return (
    <div class="choice" role="group" aria-label={label}>
      {options.map(([key, name]) => (
        <button key={key} type="button" aria-pressed={key === value} onClick={() => choose(key)}>
          {name}
        </button>
      ))}
    </div>
  );
}
