import { MenuOutlined } from '@ant-design/icons';
import { Drawer } from 'antd';
import { useState } from 'react';
import { NavLink } from 'react-router';
import type { NavigationItem } from './navigation';

/** On a phone the first three pages sit under the thumb, the others one tap further. */
export function PhoneTabs({ items }: { items: NavigationItem[] }) {
  const [open, setOpen] = useState(false);
  const few = items.length <= 4;
  const tabs = few ? items : items.slice(0, 3);
  const rest = few ? [] : items.slice(3);
  return (
    <>
      <nav className="tabs" aria-label="主导航">
        {tabs.map((item) => (
          <NavLink key={item.to} to={item.to} end={item.end} className="tabs__link">
            {item.icon}
            <span>{item.label}</span>
          </NavLink>
        ))}
        {rest.length > 0 && (
          <button
            type="button"
            className="tabs__link"
            onClick={() => {
              setOpen(true);
            }}
            aria-haspopup="dialog"
          >
            <MenuOutlined />
            <span>更多</span>
          </button>
        )}
      </nav>
      <Drawer
        title="更多"
        placement="bottom"
        size="auto"
        // As high as its links, but never higher than the screen: what is above its edge can't be reached.
        styles={{ section: { maxHeight: '85dvh' } }}
        open={open}
        onClose={() => {
          setOpen(false);
        }}
        destroyOnHidden
      >
        <ul className="more">
          {rest.map((item) => (
            <li key={item.to}>
              <NavLink
                to={item.to}
                end={item.end}
                onClick={() => {
                  setOpen(false);
                }}
              >
                {item.icon}
                <span>{item.label}</span>
              </NavLink>
            </li>
          ))}
        </ul>
      </Drawer>
    </>
  );
}
