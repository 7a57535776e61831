import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Image attached as raw that is named otherwise',
    why: 'libvirt does not look into an image to find its format, since a guest could write a header there that names any file of the host; what is not said counts as `raw`. A container such as qcow2 attached as raw shows the guest its own header and tables instead of a disk: nothing boots, and what the guest writes destroys the image. If the file really is raw, its name misleads whoever attaches it next.',
    keep: 'The file is raw in spite of its name; `qemu-img info` tells.',
    messages: {
      missing:
        'No format in this file, so libvirt attaches it as raw; by its name it is `{ending}`, and the guest would see the container instead of its disk.',
      raw: 'Attached as raw, but by its name it is `{ending}`: the guest would see the container instead of its disk.',
    },
    fixes: {
      format: "Set `type='{format}'`",
    },
    related: {
      image: 'The image',
    },
  },
  'zh-cn': {
    title: '镜像按 raw 挂接，名字却是别的格式',
    why: 'libvirt 不会探测镜像的格式，因为客户机可以在里面写一个指向宿主机任意文件的头；没写的一律按 `raw` 处理。qcow2 这样的容器按 raw 挂接，客户机看到的是它的头和索引表而不是磁盘：既启动不了，写入还会毁掉镜像。如果文件确实是 raw，名字也会误导下一个使用它的人。',
    keep: '文件虽然这样命名，其实就是 raw；用 `qemu-img info` 可以确认。',
    messages: {
      missing: '这个文件没有写格式，libvirt 会按 raw 挂接；从名字看它是 `{ending}`，客户机看到的会是容器本身而不是磁盘。',
      raw: '按 raw 挂接，可从名字看它是 `{ending}`：客户机看到的会是容器本身而不是磁盘。',
    },
    fixes: {
      format: "设置 `type='{format}'`",
    },
    related: {
      image: '镜像文件',
    },
  },
});
