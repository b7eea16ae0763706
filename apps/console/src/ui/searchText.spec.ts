import { follow } from './searchText';

describe('a search box and the filter behind it', () => {
  it('leaves alone what is being typed when its own texts come back, however late', () => {
    expect(follow(['', '张', '张三'], '张')).toEqual({ sent: ['张', '张三'] });
    expect(follow(['张', '张三'], '张三')).toEqual({ sent: ['张三'] });
  });

  it('shows a text that was set elsewhere: by going back, or by clearing the filters', () => {
    expect(follow(['张三'], '')).toEqual({ sent: [''], text: '' });
    expect(follow(['张三'], '李四')).toEqual({ sent: ['李四'], text: '李四' });
  });
});
