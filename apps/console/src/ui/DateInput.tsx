import { DatePicker, Input } from 'antd';
import dayjs from 'dayjs';
import { usePhone } from './usePhone';

interface DateInputProps {
  id?: string;
  value?: string;
  onChange?: (date: string | undefined) => void;
  min?: string;
  max?: string;
  'aria-label'?: string;
}

/** A calendar date as 'YYYY-MM-DD'. Phones get their own wheel, which is easier with one thumb than a pop-up grid. */
export function DateInput({ id, value, onChange, min, max, 'aria-label': label }: DateInputProps) {
  const phone = usePhone();
  if (phone) {
    return (
      <Input
        id={id}
        type="date"
        aria-label={label}
        value={value ?? ''}
        min={min}
        max={max}
        onChange={(event) => onChange?.(event.target.value || undefined)}
      />
    );
  }
  return (
    <DatePicker
      id={id}
      aria-label={label}
      style={{ width: '100%' }}
      value={value ? dayjs(value) : null}
      minDate={min ? dayjs(min) : undefined}
      maxDate={max ? dayjs(max) : undefined}
      onChange={(date) => onChange?.(date ? date.format('YYYY-MM-DD') : undefined)}
      placeholder="选择日期"
    />
  );
}
