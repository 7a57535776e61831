import { defineTopicText } from '../../topic';

export default defineTopicText({
  en: {
    title: 'Content of a mounted volume',
    summary: 'Decides which part of a volume or image is mounted, and whether an empty volume is filled from the image.',
    variants: {
      'no-copy': {
        does: 'Leaves a new volume empty instead of filling it from the image.',
        gives: 'Default files of the image at this path, without which some programs do not start.',
        gains: 'A quick first start, and no old program files that outlive an image update.',
        right: 'The service fills the directory by itself.',
      },
      copy: {
        does: 'Fills a new volume with what the image has at this path, as Docker does anyway; later images do not reach it.',
        gives: 'Updates: files copied once stay as they were.',
        gains: 'Programs find their default files.',
      },
      part: {
        does: 'Mounts only this directory of the volume; it must exist before, or the start fails.',
        gives: 'A start on an empty volume.',
        gains: 'The rest of the volume stays out of this service’s reach.',
        right: 'Several services share one volume but not their files.',
      },
      'image-part': {
        does: 'Mounts only this directory of the other image, read-only.',
        gains: 'Tools or data come in without the rest of that image.',
      },
    },
  },
  'zh-cn': {
    title: '挂载卷的内容',
    summary: '决定挂载卷或镜像的哪一部分，以及空卷是否用镜像内容填充。',
    variants: {
      'no-copy': {
        does: '新卷保持为空，不用镜像内容填充。',
        gives: '镜像在该路径下的默认文件；有的程序没有它们就启动不了。',
        gains: '首次启动快，也不会有旧程序文件在升级镜像之后还留着。',
        right: '服务会自己填充这个目录。',
      },
      copy: {
        does: '用镜像在该路径下的内容填充新卷，Docker 默认就如此；以后的镜像影响不到它。',
        gives: '更新：复制过去的文件不会再变。',
        gains: '程序能找到默认文件。',
      },
      part: {
        does: '只挂载卷中的这个目录；必须事先存在，否则启动失败。',
        gives: '卷还空着时启动不了。',
        gains: '卷的其余部分这个服务碰不到。',
        right: '几个服务共用一个卷，但不共用文件。',
      },
      'image-part': { does: '只以只读方式挂载另一个镜像中的这个目录。', gains: '只带入所需的工具或数据，不带那个镜像的其余部分。' },
    },
  },
});
