import { defineRuleText } from '../rule';

export default defineRuleText({
  en: {
    title: 'Place of two disks on a controller',
    why: 'A disk on IDE, SATA, SCSI or a floppy controller has a place there: controller, bus, target and unit. Where no address is written, the letters of the target name decide, so `sda` takes the first place although nothing says so, and an address written for another disk can hit it. SCSI devices handed in from the host take places on the same controllers.',
    messages: {
      written: 'Controller {controller}, bus {bus}, target {target}, unit {unit} is taken by another disk; libvirt refuses the address.',
      derived:
        'This name means controller {controller}, bus {bus}, target {target}, unit {unit}, which another device has by its address; libvirt refuses the domain.',
    },
    fixes: { remove: 'Remove the address, so that the target name decides (changes guest-visible hardware)' },
    related: { first: 'What has the place' },
  },
  'zh-cn': {
    title: '两块磁盘占用控制器上同一位置',
    why: 'IDE、SATA、SCSI 或软盘控制器上的磁盘都有位置：控制器、总线、目标、单元。没有写地址时由目标名的字母决定，所以 `sda` 会不声不响地占下第一个位置，给另一块磁盘写的地址可能正好撞上。从宿主机交进来的 SCSI 设备也占用同样的控制器上的位置。',
    messages: {
      written: '控制器 {controller}、总线 {bus}、目标 {target}、单元 {unit} 已被另一块磁盘占用；libvirt 会拒绝这个地址。',
      derived: '这个名字对应控制器 {controller}、总线 {bus}、目标 {target}、单元 {unit}，而另一个设备用地址占了它；libvirt 会拒绝该域。',
    },
    fixes: { remove: '删除地址，由目标名决定位置（会改变客户机看到的硬件）' },
    related: { first: '占用该位置的设备' },
  },
});
