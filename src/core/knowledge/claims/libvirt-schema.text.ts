import type { ClaimTexts } from '../claim';
import type { libvirtSchemaClaims } from './libvirt-schema';

export default {
  en: {
    'libvirt-unknown-names-dropped': {
      says: 'libvirt’s parser asks for the names it knows and never looks at the others; what it did not ask for is gone once the domain is defined.',
    },
    'libvirt-unknown-features-refused': {
      says: 'Among the features, and among those of Hyper-V, KVM and Xen, an element that libvirt does not know is an error.',
    },
    'libvirt-unknown-values-refused': {
      says: 'Where libvirt reads a value as one of a list, any other makes it refuse the document with the name of attribute, element and value.',
    },
    'libvirt-validates-on-request': {
      says: '`virsh define` compares with the schema only when given `--validate`; `virsh edit` does so unless told to skip it.',
    },
    'libvirt-schema-names': {
      says: 'libvirt ships RelaxNG schemas that list the elements, attributes and values of a domain; each release adds some and hardly ever takes one away.',
    },
    'libvirt-documented-versions': {
      says: 'The format’s reference says of most additions with which version of libvirt, and often of QEMU, they came.',
    },
  },
  'zh-cn': {
    'libvirt-unknown-names-dropped': {
      says: 'libvirt 的解析器只查找自己认识的名字，从不看其余的；没被查找的内容，在定义域之后就消失了。',
    },
    'libvirt-unknown-features-refused': {
      says: '在特性列表以及 Hyper-V、KVM、Xen 的特性列表里，libvirt 不认识的元素算错误。',
    },
    'libvirt-unknown-values-refused': {
      says: '凡是 libvirt 按列表读取的值，写成列表之外的就会被拒绝，错误信息会指出属性、元素和值。',
    },
    'libvirt-validates-on-request': {
      says: '`virsh define` 只有加上 `--validate` 才比对模式；`virsh edit` 默认比对，除非要求跳过。',
    },
    'libvirt-schema-names': {
      says: 'libvirt 附带 RelaxNG 模式，列出域的元素、属性和取值；每个版本都有增加，几乎从不删减。',
    },
    'libvirt-documented-versions': {
      says: '格式参考手册对大多数新增内容都注明了从哪个 libvirt 版本开始，往往也注明 QEMU 版本。',
    },
  },
} satisfies ClaimTexts<typeof libvirtSchemaClaims>;
