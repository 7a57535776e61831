import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Disk encryption',
    summary: 'Has the image decrypted on this host while the guest runs, with a passphrase that a secret object holds.',
    variants: {
      luks: {
        does: 'Lets QEMU encrypt the disk with LUKS, so that storage and network see only ciphertext.',
        gives: 'CPU time for every block; protection from this host, whose QEMU holds the key.',
        gains: 'Safety from whoever reads the storage, its backups or a discarded disk.',
        right: 'Storage is run by others.',
      },
      librbd: {
        does: 'Leaves encryption to librbd, which also knows LUKS of the second version and a key per cloned layer.',
        gives: 'Disks other than RBD images.',
        gains: 'Encrypted clones of an encrypted parent.',
      },
      librbdOnly: {
        does: 'Names a format that only the engine `librbd` reads, on RBD images.',
        right: 'The `engine` says so; elsewhere it is `luks`.',
      },
      refused: {
        does: 'Names the encryption built into old qcow images, which libvirt refuses as broken.',
        right: 'The image is converted to `luks`.',
      },
    },
  },
  'zh-cn': {
    title: '磁盘加密',
    summary: '客户机运行时在本机解密镜像，口令存放在机密对象里。',
    variants: {
      luks: {
        does: '由 QEMU 用 LUKS 加密磁盘，存储和网络只见密文。',
        gives: '每个块的 CPU 时间；对本机的防护，因为密钥在其 QEMU 里。',
        gains: '不怕有人读存储、备份或报废的磁盘。',
        right: '存储由别人运营。',
      },
      librbd: {
        does: '加密交给 librbd，它还支持第二版 LUKS 和每个克隆层各自的密钥。',
        gives: 'RBD 镜像以外的磁盘。',
        gains: '加密父镜像的加密克隆。',
      },
      librbdOnly: {
        does: '这种格式只有 `librbd` 引擎能读，而且只限 RBD 镜像。',
        right: '用 `engine` 写明；其他情况用 `luks`。',
      },
      refused: {
        does: '这是旧 qcow 镜像自带的加密，已被认定不可靠，libvirt 会拒绝。',
        right: '把镜像转换成 `luks`。',
      },
    },
  },
});
