<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <extra-glossary>organization chart: 组织架构图 · chart: 图 · card: 卡片 · tree: 树 · root: 根 · branch: 分支 · level: 层
to fold, unfold: 折叠、展开 · focus: 聚焦 · panel: 侧边栏 · outline: 大纲 · legend: 图例 · minimap: 缩略图
person, people: 人员、人 · manager, superior: 上级 · reports to: 汇报给 · direct reports: 直接下属 · dotted line: 虚线
assistant: 助理 · team: 团队 · organization: 组织 · post: 岗位 · vacant: 空缺 · headcount: 人数 · role: 角色
source: 来源 · claim: 陈述 · note: 备注 · doubt: 疑问 · named: 具名 · state: 状态 · change: 变更 · comparison: 比较
history: 历史记录 · file: 文件 · folder: 文件夹 · table: 表格 · column: 列 · row: 行 · sheet: 工作表 · encoding: 编码
id: 标识 · field: 字段 · layout: 布局 · theme: 主题
Tone: no address; full-width punctuation; keys of menus behind the text: 打开(&amp;O)…
</extra-glossary>
    <context>
        <name>orgviewer</name>
        <message>
            <location filename="../../orgviewer/commands/figures/text.py" />
            <source>  hidden: fewer than {fewest} people</source>
            <translation>  已隐藏：少于 {fewest} 人</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/figures/text.py" />
            <source>  {column}: {number} of {all}</source>
            <translation>  {column}：{all} 中有 {number}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/comparison/summary.py" />
            <source>  {field} of {count}, the first {report}</source>
            <translation>  {count} 人的 {field}，首个为 {report}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/comparison/summary.py" />
            <source>  … and {count} more; </source>
            <translation>  … 以及另外 {count} 项；</translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/lives/changes.py" />
            <source> (%n people)</source>
            <extracomment />
            <translation>
                <numerusform>（%n 人）</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/summary.py" />
            <source> (as told)</source>
            <translation> （按指定）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/summary.py" />
            <source> (by its content)</source>
            <translation> （按内容）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/comparison/report.py" />
            <source> (probably the same)</source>
            <translation> （可能为同一人）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/history/git/repository.py" />
            <source> The clone is shallow: its earlier commits are missing.</source>
            <translation> 这是浅克隆：缺少较早的提交。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/connect.py" />
            <source> by {day}</source>
            <translation> （截至{day}）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/paper_field.py" />
            <location filename="../../orgviewer/views/export/sheet_fields.py" />
            <source> mm</source>
            <translation> 毫米</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/connect.py" />
            <source> of more</source>
            <translation> （更多中的一部分）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source> pt</source>
            <translation> 磅</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/yaml_events.py" />
            <source> {context} that begins in line {line}</source>
            <translation> {context}，始于第 {line} 行</translation>
        </message>
        <message>
            <location filename="../../orgviewer/history/opening.py" />
            <source>"{at}" is no day, and no file of "{path}" ({first} to {last}).</source>
            <translation>“{at}”不是日期，也不是“{path}”中的文件（{first} 至 {last}）。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/popolo/fields.py" />
            <source>"{name}" is not written as the format wants it: kept as text under "Other"</source>
            <translation>“{name}”不符合格式要求：作为文本保留在“其他”之下</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/popolo/fields.py" />
            <source>"{name}" is {value}, which is no date: kept under "Other"</source>
            <translation>“{name}”为 {value}，不是日期：保留在“其他”之下</translation>
        </message>
        <message>
            <location filename="../../orgviewer/atomic_write.py" />
            <source>"{output}" cannot be written: a text holds {half}, half a character</source>
            <translation>无法写入“{output}”：某个文本含有半个字符 {half}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/outputs.py" />
            <source>"{output}" cannot be written: {reason}</source>
            <translation>无法写入“{output}”：{reason}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/outputs.py" />
            <source>"{output}" is a folder.</source>
            <translation>“{output}”是文件夹。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/outputs.py" />
            <source>"{output}" is a pipe, a socket or a device, not a file; choose another name.</source>
            <translation>“{output}”是管道、套接字或设备，而不是文件；请选择其他名称。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/outputs.py" />
            <source>"{output}" is one of the files that are read; write to another.</source>
            <translation>“{output}”是正在读取的文件之一；请写入其他文件。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/outputs.py" />
            <source>"{output}" is the file that is read; write to another.</source>
            <translation>“{output}”是正在读取的文件；请写入其他文件。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/sources.py" />
            <source>"{output}" would be read as a record of the folder that is read; write to another folder.</source>
            <translation>“{output}”会被当作所读文件夹中的记录；请写入其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/history/opening.py" />
            <source>"{path}" begins on {first}, and has nothing for {at}.</source>
            <translation>“{path}”始于 {first}，没有 {at} 的内容。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/history/git/repository.py" />
            <source>"{path}" cannot be looked for.</source>
            <translation>无法查找“{path}”。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/catalogues.py" />
            <source>"{path}" cannot be read: install orgviewer anew.</source>
            <translation>无法读取“{path}”：请重新安装 orgviewer。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/history/folder.py" />
            <source>"{path}" cannot be read: {reason}</source>
            <translation>无法读取“{path}”：{reason}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/desktop/menu.py" />
            <source>"{path}" cannot be read: {reason}.</source>
            <translation>无法读取“{path}”：{reason}。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/history/git/commits.py" />
            <source>"{path}" cannot be read: {strerror}</source>
            <translation>无法读取“{path}”：{strerror}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/desktop/menu.py" />
            <source>"{path}" cannot be removed: {reason}</source>
            <translation>无法移除“{path}”：{reason}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/sample.py" />
            <location filename="../../orgviewer/writers/files.py" />
            <source>"{path}" does not end in {list}.</source>
            <translation>“{path}”的扩展名不是 {list}。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/directory/formats.py" />
            <location filename="../../orgviewer/publish/formats.py" />
            <source>"{path}" does not end in {suffixes}.</source>
            <translation>“{path}”的扩展名不是 {suffixes}。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/history/git/repository.py" />
            <source>"{path}" has no history: it does not lie in a git repository.</source>
            <translation>“{path}”没有历史记录：它不在 git 仓库中。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/history/git/commits.py" />
            <source>"{path}" has no history: it is in no commit of its repository.</source>
            <translation>“{path}”没有历史记录：它不在其仓库的任何提交中。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/history/opening.py" />
            <source>"{path}" has no history: it is no folder of files that have days in their names.</source>
            <translation>“{path}”没有历史记录：它不是文件名含日期的文件夹。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/history/git/repository.py" />
            <source>"{path}" has no history: the repository has no commit yet.</source>
            <translation>“{path}”没有历史记录：仓库中尚无提交。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/desktop/menu.py" />
            <source>"{path}" is not a file of "orgviewer integrate", or was changed since: move it away and try again. Nothing was done.</source>
            <translation>“{path}”不是“orgviewer integrate”的文件，或此后被更改过：请将其移走后重试。未做任何更改。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/history/git/commits.py" />
            <source>"{path}" is not in the commit {commit} of its repository.</source>
            <translation>“{path}”不在其仓库的提交 {commit} 中。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/checks.py" />
            <source>"{place}" is {word}, but {error}</source>
            <translation>“{place}”为 {word}，但{error}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/chart/trees.py" />
            <source>"{root}" has no card on this day, so it cannot be the root of the chart.</source>
            <translation>“{root}”在该日期没有卡片，因此不能作为图的根。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/arguments.py" />
            <source>"{text}" is not a number from 0.01 to 1000</source>
            <translation>“{text}”不是 0.01 到 1000 的数字</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/arguments.py" />
            <source>"{text}" is not a number of dots from 1 to {most}</source>
            <translation>“{text}”不是 1 到 {most} 的点数</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/arguments.py" />
            <source>"{text}" is not a number of millimetres from 0 to {most}</source>
            <translation>“{text}”不是 0 到 {most} 之间的毫米数</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/arguments.py" />
            <source>"{text}" is not a number of points from 1 to {most}</source>
            <translation>“{text}”不是 1 到 {most} 的磅数</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/arguments.py" />
            <source>"{text}" is not a whole number from 0 up</source>
            <translation>“{text}”不是从 0 开始的整数</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/arguments.py" />
            <source>"{text}" is not a whole number from 1 to {most}</source>
            <translation>“{text}”不是 1 到 {most} 的整数</translation>
        </message>
        <message>
            <location filename="../../orgviewer/history/git/repository.py" />
            <source>"{words}" is no commit of the repository in which "{path}" is.{where}</source>
            <translation>“{words}”不是“{path}”所在仓库的提交。{where}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/arguments.py" />
            <source>"{word}" cannot be left off: these can, with commas between: {list}.</source>
            <translation>“{word}”不能省略；可以省略的有（用逗号分隔）：{list}。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/picture_options.py" />
            <source>"{word}" does not end in {comparisons}, {drawn}</source>
            <translation>“{word}”的扩展名不是 {comparisons}、{drawn}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/directories/parser.py" />
            <source>"{word}" does not end in {formats}</source>
            <translation>“{word}”不以 {formats} 结尾</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/picture_options.py" />
            <source>"{word}" does not end in {pictures}</source>
            <translation>“{word}”的扩展名不是 {pictures}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/arguments.py" />
            <source>"{word}" is no day: {error}</source>
            <translation>“{word}”不是日期：{error}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/compare.py" />
            <source>"{word}" is no day: {error}.</source>
            <translation>“{word}”不是日期：{error}。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/picture_options.py" />
            <source>"{word}" is no paper: these are: {list}; or a size in millimetres, as 300x200, each side from {least} to {most}</source>
            <translation>“{word}”不是纸张：可用的有 {list}；或以毫米为单位的尺寸，如 300x200，每边 {least} 到 {most}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/picture_options.py" />
            <source>"{word}" is no shape from 1:10 to 10:1; it is written as 16:9, as 1.5 or as one of {names}</source>
            <translation>“{word}”不是 1:10 到 10:1 之间的宽高比；应写作 16:9、1.5 或 {names} 之一</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>"{word}" is not two commits, written as HEAD~3..HEAD</source>
            <translation>“{word}”不是两次提交，应写作 HEAD~3..HEAD</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/arguments.py" />
            <source>"{word}" is not two days, written as 2023-12..2024-06-30</source>
            <translation>“{word}”不是两个日期，应写作 2023-12..2024-06-30</translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/readers/syntax/drawings/slides/gathered.py" />
            <source>%n SmartArts whose data is missing</source>
            <extracomment>%n SmartArt whose data is missing</extracomment>
            <translation>
                <numerusform>%n 个缺少数据的 SmartArt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/model/summary.py" />
            <location filename="../../orgviewer/views/files/columns.py" />
            <source>%n at the top</source>
            <extracomment>%n at the top</extracomment>
            <translation>
                <numerusform>%n 人在最上层</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/commands/export.py" />
            <location filename="../../orgviewer/views/export/size.py" />
            <source>%n cards</source>
            <extracomment>%n card</extracomment>
            <translation>
                <numerusform>%n 张卡片</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/publish/statistics/rows.py" />
            <source>%n cards have {span} directly beneath</source>
            <extracomment>%n card has {span} directly beneath</extracomment>
            <translation>
                <numerusform>%n 张卡片之下直接有 {span}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/views/cards/rules_dialog.py" />
            <source>%n cards meet this</source>
            <extracomment>%n card meets this</extracomment>
            <translation>
                <numerusform>%n 张卡片符合</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/saved/fitting.py" />
            <source>%n cards that were folded or unfolded are not there now: {names}.</source>
            <extracomment>%n card that was folded or unfolded is not there now: {names}.</extracomment>
            <translation>
                <numerusform>%n 张曾折叠或展开的卡片现已不在：{names}。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/readers/tables/columns/unstated.py" />
            <source>%n cells of {column} say only that nothing is stated ({words}): taken as empty</source>
            <extracomment>%n cell of {column} says only that nothing is stated ({words}): taken as empty</extracomment>
            <translation>
                <numerusform>{column}的 %n 个单元格只说明没有填写（{words}）：视为空</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/views/changes/list.py" />
            <location filename="../../orgviewer/views/history/state_words.py" />
            <source>%n changes</source>
            <extracomment>%n change</extracomment>
            <translation>
                <numerusform>%n 处变更</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/readers/syntax/drawings/slides/gathered.py" />
            <source>%n charts</source>
            <extracomment>%n chart</extracomment>
            <translation>
                <numerusform>%n 个图表</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/views/status.py" />
            <source>%n cited there</source>
            <extracomment>%n cited there</extracomment>
            <translation>
                <numerusform>其中引用 %n 个</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/readers/tables/vocabulary/column_languages.py" />
            <source>%n columns in {language}, kept under Other</source>
            <extracomment>%n column in {language}, kept under Other</extracomment>
            <translation>
                <numerusform>%n 列为{language}，保留在“其他”之下</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/commands/connect.py" />
            <source>%n connections</source>
            <extracomment>%n connection</extracomment>
            <translation>
                <numerusform>%n 条关联</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/paint/cards/field_texts.py" />
            <source>%n direct reports</source>
            <extracomment>%n direct report</extracomment>
            <translation>
                <numerusform>%n 名直接下属</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/readers/syntax/drawings/slides/gathered.py" />
            <source>%n drawings by hand</source>
            <extracomment>%n drawing by hand</extracomment>
            <translation>
                <numerusform>%n 个手绘图形</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/readers/records/units.py" />
            <source>%n empty records</source>
            <extracomment>%n empty record</extracomment>
            <translation>
                <numerusform>%n 条空记录</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/readers/registers/follow_the_money.py" />
            <source>%n entities {name}</source>
            <extracomment>%n entity {name}</extracomment>
            <translation>
                <numerusform>%n 个实体 {name}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/commands/check.py" />
            <source>%n errors</source>
            <extracomment>%n error</extracomment>
            <translation>
                <numerusform>%n 个错误</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/readers/syntax/drawings/slides/gathered.py" />
            <source>%n films or sounds</source>
            <extracomment>%n film or sound</extracomment>
            <translation>
                <numerusform>%n 个影片或声音</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/paint/cards/labels.py" />
            <source>%n groups</source>
            <extracomment>%n group</extracomment>
            <translation>
                <numerusform>%n 个组</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/readers/syntax/json_syntax.py" />
            <source>%n halves</source>
            <extracomment>one half</extracomment>
            <translation>
                <numerusform>%n 个半个</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/commands/convert.py" />
            <source>%n headcounts</source>
            <extracomment>%n headcount</extracomment>
            <translation>
                <numerusform>%n 项人数</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/readers/syntax/drawings/slides/gathered.py" />
            <source>%n hidden shapes</source>
            <extracomment>%n hidden shape</extracomment>
            <translation>
                <numerusform>%n 个隐藏形状</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/readers/syntax/drawings/slides/gathered.py" />
            <source>%n hidden slides</source>
            <extracomment>%n hidden slide</extracomment>
            <translation>
                <numerusform>%n 张隐藏幻灯片</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/views/search/search_bar.py" />
            <source>%n in earlier or later states</source>
            <extracomment>%n in earlier or later states</extracomment>
            <translation>
                <numerusform>在较早或较晚的状态中 %n 项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/publish/comparison/report.py" />
            <source>%n joined</source>
            <extracomment>%n joined</extracomment>
            <translation>
                <numerusform>%n 人加入</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/publish/comparison/report.py" />
            <source>%n left</source>
            <extracomment>%n left</extracomment>
            <translation>
                <numerusform>%n 人离开</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/commands/figures/text.py" />
            <location filename="../../orgviewer/publish/spoken.py" />
            <location filename="../../orgviewer/publish/statistics/rows.py" />
            <source>%n levels</source>
            <extracomment>%n level</extracomment>
            <translation>
                <numerusform>%n 层</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/views/guide/window.py" />
            <source>%n lines</source>
            <extracomment>%n line</extracomment>
            <translation>
                <numerusform>%n 行</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/readers/syntax/csv_syntax.py" />
            <source>%n lines are no part of the table, for "#" stands before: skipped</source>
            <extracomment>%n line is no part of the table, for "#" stands before: skipped</extracomment>
            <translation>
                <numerusform>%n 行以“#”开头，不属于表格：已跳过</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/views/files/drawing_dialog.py" />
            <source>%n lines are read from the drawing and not confirmed; they are dashed on the chart.</source>
            <extracomment>%n line is read from the drawing and not confirmed; it is dashed on the chart.</extracomment>
            <translation>
                <numerusform>%n 条线从绘图中读出但未确认；在图中为虚线。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/views/files/columns.py" />
            <source>%n lines are read from the drawing and not stated by it.</source>
            <extracomment>%n line is read from the drawing and not stated by it.</extracomment>
            <translation>
                <numerusform>%n 条线从绘图中读出，绘图并未明示。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/views/history/state_words.py" />
            <source>%n lines changed</source>
            <extracomment>%n line changed</extracomment>
            <translation>
                <numerusform>更改了 %n 行</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/readers/drawings/drawn.py" />
            <source>%n lines lead from or to nowhere: left out</source>
            <extracomment>%n line leads from or to nowhere: left out</extracomment>
            <translation>
                <numerusform>%n 条线没有起点或终点：已省略</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/readers/registers/follow_the_money.py" />
            <source>%n links of no person</source>
            <extracomment>%n link of no person</extracomment>
            <translation>
                <numerusform>%n 条不属于任何人的连接</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/paint/figure_words.py" />
            <source>%n managers not in the file</source>
            <extracomment>%n manager not in the file</extracomment>
            <translation>
                <numerusform>%n 名不在文件中的管理者</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/publish/statistics/rows.py" />
            <source>%n managers to {staff} staff</source>
            <extracomment>%n manager to {staff} staff</extracomment>
            <translation>
                <numerusform>%n 名管理者对 {staff} 名其他人员</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/commands/figures/text.py" />
            <source>%n managers to {staff} staff, 1 : {ratio}</source>
            <extracomment>%n manager to {staff} staff, 1 : {ratio}</extracomment>
            <translation>
                <numerusform>%n 名管理者对 {staff} 名其他人员，1 : {ratio}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/writers/follow_the_money.py" />
            <source>%n memberships have {name}: left out.</source>
            <extracomment>%n membership has {name}: left out.</extracomment>
            <translation>
                <numerusform>%n 项成员关系有 {name}：已省略。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/paint/cards/labels.py" />
            <source>%n more</source>
            <extracomment>%n more</extracomment>
            <translation>
                <numerusform>另有 %n 人</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/views/files/columns_dialog.py" />
            <source>%n more columns are kept as Other.</source>
            <extracomment>%n more column is kept as Other.</extracomment>
            <translation>
                <numerusform>另有 %n 列保留为“其他”。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/paint/cards/labels.py" />
            <source>%n more, not named</source>
            <extracomment>%n more, not named</extracomment>
            <translation>
                <numerusform>另有 %n 人未具名</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/views/panel/unlisted.py" />
            <source>%n more, whom the filter leaves out</source>
            <extracomment>%n more, whom the filter leaves out</extracomment>
            <translation>
                <numerusform>另有 %n 人被筛选略去</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/publish/comparison/report.py" />
            <source>%n moved</source>
            <extracomment>%n moved</extracomment>
            <translation>
                <numerusform>%n 人调动</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/model/summary.py" />
            <location filename="../../orgviewer/paint/cards/labels.py" />
            <source>%n named</source>
            <extracomment>%n named</extracomment>
            <translation>
                <numerusform>%n 人具名</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/publish/comparison/report.py" />
            <source>%n new roles</source>
            <extracomment>%n new role</extracomment>
            <translation>
                <numerusform>%n 个新角色</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/publish/comparison/report.py" />
            <source>%n no longer named</source>
            <extracomment>%n no longer named</extracomment>
            <translation>
                <numerusform>%n 人不再具名</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/publish/comparison/report.py" />
            <source>%n not named before</source>
            <extracomment>%n not named before</extracomment>
            <translation>
                <numerusform>%n 人之前未具名</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/readers/syntax/drawings/slides/gathered.py" />
            <source>%n objects of other programs</source>
            <extracomment>%n object of another program</extracomment>
            <translation>
                <numerusform>%n 个其他程序的对象</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/writers/native.py" />
            <source>%n oddities were found in it: "orgviewer check" lists them.</source>
            <extracomment>%n oddity was found in it: "orgviewer check" lists them.</extracomment>
            <translation>
                <numerusform>发现 %n 处异常：“orgviewer check”会列出。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/model/summary.py" />
            <source>%n of them may not be there yet or any more</source>
            <extracomment>%n of them may not be there yet or any more</extracomment>
            <translation>
                <numerusform>其中 %n 人可能尚未到任或已离开</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/commands/convert.py" />
            <location filename="../../orgviewer/model/summary.py" />
            <source>%n organizations</source>
            <extracomment>%n organization</extracomment>
            <translation>
                <numerusform>%n 个组织</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/writers/table_losses.py" />
            <source>%n organizations are not {what}.</source>
            <extracomment>%n organization is not {what}.</extracomment>
            <translation>
                <numerusform>%n 个组织：{what}。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/writers/follow_the_money.py" />
            <source>%n organizations have {name}: left out.</source>
            <extracomment>%n organization has {name}: left out.</extracomment>
            <translation>
                <numerusform>%n 个组织有 {name}：已省略。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/writers/table_losses.py" />
            <source>%n organizations have {what}: left out.</source>
            <extracomment>%n organization has {what}: left out.</extracomment>
            <translation>
                <numerusform>%n 个组织有 {what}：已省略。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/model/summary.py" />
            <source>%n organizations lie in another</source>
            <extracomment>%n organization lies in another</extracomment>
            <translation>
                <numerusform>%n 个组织隶属于其他组织</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/publish/comparison/report.py" />
            <source>%n other changes</source>
            <extracomment>%n other change</extracomment>
            <translation>
                <numerusform>%n 处其他变更</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/views/search/search_bar.py" />
            <source>%n others</source>
            <extracomment>%n other</extracomment>
            <translation>
                <numerusform>其他 %n 项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/publish/paper/pages.py" />
            <source>%n pages</source>
            <extracomment>%n page</extracomment>
            <translation>
                <numerusform>%n 页</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/readers/syntax/drawings/visio/document.py" />
            <source>%n pages behind others</source>
            <extracomment>%n page behind others</extracomment>
            <translation>
                <numerusform>%n 个背景页</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/views/export/size.py" />
            <source>%n pages in all</source>
            <extracomment>%n page in all</extracomment>
            <translation>
                <numerusform>共 %n 页</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/commands/convert.py" />
            <location filename="../../orgviewer/commands/figures/text.py" />
            <location filename="../../orgviewer/commands/sample.py" />
            <location filename="../../orgviewer/directory/directory.py" />
            <location filename="../../orgviewer/lives/changes.py" />
            <location filename="../../orgviewer/model/summary.py" />
            <location filename="../../orgviewer/paint/cards/field_texts.py" />
            <location filename="../../orgviewer/paint/cards/labels.py" />
            <location filename="../../orgviewer/paint/figure_words.py" />
            <location filename="../../orgviewer/publish/comparison/report.py" />
            <location filename="../../orgviewer/publish/drawings/node_data.py" />
            <location filename="../../orgviewer/publish/statistics/numbers.py" />
            <location filename="../../orgviewer/publish/statistics/rows.py" />
            <location filename="../../orgviewer/views/files/columns.py" />
            <location filename="../../orgviewer/views/search/search_bar.py" />
            <location filename="../../orgviewer/views/status.py" />
            <source>%n people</source>
            <extracomment>%n person</extracomment>
            <translation>
                <numerusform>%n 人</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/writers/follow_the_money.py" />
            <source>%n people have {name}: left out.</source>
            <extracomment>%n person has {name}: left out.</extracomment>
            <translation>
                <numerusform>%n 人有 {name}：已省略。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/writers/table_losses.py" />
            <source>%n people have {what}.</source>
            <extracomment>%n person has {what}.</extracomment>
            <translation>
                <numerusform>%n 人：{what}。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/writers/table_losses.py" />
            <source>%n people who are absent are {what}.</source>
            <extracomment>%n person who is absent is {what}.</extracomment>
            <translation>
                <numerusform>%n 名不在文件中的人员：{what}。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/publish/comparison/report.py" />
            <source>%n people, then {after}</source>
            <extracomment>%n person, then {after}</extracomment>
            <translation>
                <numerusform>%n 人，之后 {after} 人</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/views/status.py" />
            <source>%n perhaps</source>
            <extracomment>%n perhaps</extracomment>
            <translation>
                <numerusform>可能 %n 人</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/paint/photos/opening.py" />
            <source>%n photos are not drawn ({reasons}): save them as PNG or JPEG of at most {pixels} megapixels and {bytes} MB.</source>
            <extracomment>%n photo is not drawn ({reasons}): save it as PNG or JPEG of at most {pixels} megapixels and {bytes} MB.</extracomment>
            <translation>
                <numerusform>%n 张照片未绘制（{reasons}）：请另存为不超过 {pixels} 百万像素和 {bytes} MB 的 PNG 或 JPEG。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/readers/syntax/drawings/slides/gathered.py" />
            <source>%n pictures that are neither PNG nor JPEG</source>
            <extracomment>%n picture that is neither PNG nor JPEG</extracomment>
            <translation>
                <numerusform>%n 张既非 PNG 也非 JPEG 的图片</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/commands/convert.py" />
            <source>%n posts</source>
            <extracomment>%n post</extracomment>
            <translation>
                <numerusform>%n 个岗位</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/commands/figures/text.py" />
            <location filename="../../orgviewer/model/summary.py" />
            <location filename="../../orgviewer/views/files/columns.py" />
            <source>%n posts ({vacant} vacant)</source>
            <extracomment>%n post ({vacant} vacant)</extracomment>
            <translation>
                <numerusform>%n 个岗位（{vacant} 个空缺）</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/writers/vacancies.py" />
            <source>%n posts are left out.</source>
            <extracomment>%n post is left out.</extracomment>
            <translation>
                <numerusform>已省略 %n 个岗位。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/writers/follow_the_money.py" />
            <source>%n posts have {name}: left out.</source>
            <extracomment>%n post has {name}: left out.</extracomment>
            <translation>
                <numerusform>%n 个职位有 {name}：已省略。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/writers/vacancies.py" />
            <source>%n posts have {what}: left out.</source>
            <extracomment>%n post has {what}: left out.</extracomment>
            <translation>
                <numerusform>%n 个职位有 {what}：已省略。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/views/status.py" />
            <source>%n problems</source>
            <extracomment>%n problem</extracomment>
            <translation>
                <numerusform>%n 个问题</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/readers/registers/open_states.py" />
            <source>%n records without a name</source>
            <extracomment>%n record without a name</extracomment>
            <translation>
                <numerusform>%n 条没有姓名的记录</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/readers/syntax/ldif/ldif_syntax.py" />
            <source>%n referrals to other directories</source>
            <extracomment>%n referral to other directories</extracomment>
            <translation>
                <numerusform>%n 个指向其他目录的引用</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/publish/comparison/report.py" />
            <source>%n renamed</source>
            <extracomment>%n renamed</extracomment>
            <translation>
                <numerusform>%n 个更名</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/model/summary.py" />
            <location filename="../../orgviewer/views/files/columns.py" />
            <source>%n report to somebody</source>
            <extracomment>%n reports to somebody</extracomment>
            <translation>
                <numerusform>%n 人汇报给他人</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/writers/table_losses.py" />
            <source>%n reporting lines of further memberships are left out.</source>
            <extracomment>%n reporting line of further memberships is left out.</extracomment>
            <translation>
                <numerusform>其他任职的 %n 条汇报线已省略。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/readers/syntax/drawings/drawio/file.py" />
            <location filename="../../orgviewer/readers/syntax/drawings/visio/document.py" />
            <source>%n shapes on layers that are switched off</source>
            <extracomment>%n shape on a layer that is switched off</extracomment>
            <translation>
                <numerusform>%n 个位于已关闭图层上的形状</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/views/export/printed_directory.py" />
            <location filename="../../orgviewer/views/export/size.py" />
            <source>%n sheets of {paper}</source>
            <extracomment>%n sheet of {paper}</extracomment>
            <translation>
                <numerusform>%n 张 {paper} 纸</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/paint/cards/labels.py" />
            <source>%n shown</source>
            <extracomment>%n shown</extracomment>
            <translation>
                <numerusform>显示 %n 人</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/views/export/size.py" />
            <source>%n slides of {paper}</source>
            <extracomment>%n slide of {paper}</extracomment>
            <translation>
                <numerusform>%n 张 {paper} 幻灯片</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/model/summary.py" />
            <location filename="../../orgviewer/views/status.py" />
            <source>%n sources</source>
            <extracomment>%n source</extracomment>
            <translation>
                <numerusform>%n 个来源</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/writers/table_losses.py" />
            <source>%n sources are left out.</source>
            <extracomment>%n source is left out.</extracomment>
            <translation>
                <numerusform>已省略 %n 个来源。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/views/chart/breadcrumbs.py" />
            <source>%n steps above</source>
            <extracomment>%n step above</extracomment>
            <translation>
                <numerusform>上方 %n 步</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/views/chart/breadcrumbs.py" />
            <source>%n steps in between</source>
            <extracomment>%n step in between</extracomment>
            <translation>
                <numerusform>中间 %n 步</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/model/summary.py" />
            <location filename="../../orgviewer/views/files/columns.py" />
            <source>%n superiors not in the file</source>
            <extracomment>%n superior not in the file</extracomment>
            <translation>
                <numerusform>%n 位上级不在文件中</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/publish/comparison/report.py" />
            <source>%n teams dissolved</source>
            <extracomment>%n team dissolved</extracomment>
            <translation>
                <numerusform>%n 个团队解散</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/publish/comparison/report.py" />
            <source>%n teams founded</source>
            <extracomment>%n team founded</extracomment>
            <translation>
                <numerusform>%n 个团队成立</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/publish/comparison/report.py" />
            <source>%n teams moved</source>
            <extracomment>%n team moved</extracomment>
            <translation>
                <numerusform>%n 个团队调整</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/commands/figures/text.py" />
            <source>%n teams of one: {list}</source>
            <extracomment>%n team of one: {list}</extracomment>
            <translation>
                <numerusform>%n 个单人团队：{list}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/publish/comparison/report.py" />
            <source>%n teams renamed</source>
            <extracomment>%n team renamed</extracomment>
            <translation>
                <numerusform>%n 个团队更名</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/readers/json_ld/to_popolo.py" />
            <source>%n things {name}</source>
            <extracomment>%n thing {name}</extracomment>
            <translation>
                <numerusform>%n 个 {name}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/paint/cards/field_texts.py" />
            <location filename="../../orgviewer/paint/figure_words.py" />
            <source>%n vacancies</source>
            <extracomment>%n vacancy</extracomment>
            <translation>
                <numerusform>%n 个空缺</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/commands/check.py" />
            <source>%n warnings</source>
            <extracomment>%n warning</extracomment>
            <translation>
                <numerusform>%n 个警告</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/model/summary.py" />
            <location filename="../../orgviewer/views/status.py" />
            <source>%n without dates</source>
            <extracomment>%n without dates</extracomment>
            <translation>
                <numerusform>%n 人没有日期</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>&amp;About orgviewer</source>
            <translation>关于 orgviewer(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>&amp;Actual size (100 %)</source>
            <translation>实际大小 (100 %)(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rules_dialog.py" />
            <source>&amp;Add</source>
            <translation>添加(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>&amp;Assistants</source>
            <translation>助理(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>&amp;Automatic</source>
            <translation>自动(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/choosing.py" />
            <source>&amp;Background</source>
            <translation>背景(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>&amp;Board</source>
            <translation>照片墙(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>&amp;Centre</source>
            <translation>居中(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>&amp;Changes</source>
            <translation>变更(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/notices.py" />
            <location filename="../../orgviewer/views/search/filtering.py" />
            <source>&amp;Change…</source>
            <translation>更改(&amp;C)…</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/sheet_fields.py" />
            <source>&amp;Choose…</source>
            <translation>选择(&amp;C)…</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/menus.py" />
            <source>&amp;Clear this list</source>
            <translation>清空此列表(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/panel/connections.py" />
            <source>&amp;Close</source>
            <translation>关闭(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/settings.py" />
            <source>&amp;Colours</source>
            <translation>颜色(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>&amp;Compact</source>
            <translation>紧凑(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/drawing_dialog.py" />
            <source>&amp;Confirm all</source>
            <translation>全部确认(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>&amp;Connection to…</source>
            <translation>与之关联(&amp;C)…</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/omissions.py" />
            <source>&amp;Contacts: addresses, telephone numbers, links</source>
            <translation>联系方式：地址、电话号码、链接(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/problems/dialog.py" />
            <source>&amp;Copy all</source>
            <translation>全部复制(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/settings.py" />
            <source>&amp;Dates</source>
            <translation>日期(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/omissions.py" />
            <source>&amp;Dates, and how long something took</source>
            <translation>日期和时长(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>&amp;Delete the view</source>
            <translation>删除视图(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/choosing.py" />
            <source>&amp;Direction</source>
            <translation>方向(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>&amp;Dotted lines</source>
            <translation>虚线(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/field_list.py" />
            <location filename="../../orgviewer/views/cards/rules_dialog.py" />
            <source>&amp;Down</source>
            <translation>下移(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action.py" />
            <source>&amp;Edit</source>
            <translation>编辑(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns_dialog.py" />
            <source>&amp;Encoding</source>
            <translation>编码(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>&amp;Export…</source>
            <translation>导出(&amp;E)…</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action.py" />
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>&amp;Find…</source>
            <translation>查找(&amp;F)…</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>&amp;Fit</source>
            <translation>适合窗口(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/sheet_fields.py" />
            <source>&amp;Footer</source>
            <translation>页脚(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/choosing.py" />
            <location filename="../../orgviewer/views/settings.py" />
            <source>&amp;Format</source>
            <translation>格式(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>&amp;Full screen</source>
            <translation>全屏(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action.py" />
            <source>&amp;Go</source>
            <translation>转到(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>&amp;Go to the other part</source>
            <translation>转到另一部分(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>&amp;Guide</source>
            <translation>指南(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/sheet_fields.py" />
            <source>&amp;Header</source>
            <translation>页眉(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/paper_field.py" />
            <source>&amp;Height</source>
            <translation>高度(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action.py" />
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>&amp;History of this file</source>
            <translation>此文件的历史记录(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>&amp;If</source>
            <translation>如果(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/settings.py" />
            <source>&amp;Language, from the next start</source>
            <translation>语言，下次启动时生效(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/changes/list.py" />
            <source>&amp;Leave the comparison</source>
            <translation>退出比较(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>&amp;Legend</source>
            <translation>图例(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/field_list.py" />
            <source>&amp;Letters:</source>
            <translation>字号(&amp;L)：</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/choosing.py" />
            <source>&amp;Levels</source>
            <translation>层数(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/directory.py" />
            <source>&amp;List as</source>
            <translation>列出方式(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/omissions.py" />
            <source>&amp;Lives: education, work, awards, projects, publications, interests, biographies</source>
            <translation>经历：教育、工作、奖项、项目、出版物、兴趣、传记(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/sheet_fields.py" />
            <source>&amp;Logo</source>
            <translation>徽标(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/sheet_fields.py" />
            <source>&amp;Margins</source>
            <translation>页边距(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>&amp;Minimap</source>
            <translation>缩略图(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/choosing.py" />
            <source>&amp;More</source>
            <translation>更多(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/omissions.py" />
            <source>&amp;Names: people are called as their posts, those alike are counted</source>
            <translation>姓名：人员以职位相称，相同的合并计数(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>&amp;Native names</source>
            <translation>原文姓名(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/start/recent_list.py" />
            <source>&amp;Open</source>
            <translation>打开(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/chart/regrouping.py" />
            <source>&amp;Open a file first</source>
            <translation>请先打开文件(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/notices.py" />
            <source>&amp;Open your own file…</source>
            <translation>打开自己的文件(&amp;O)…</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>&amp;Open…</source>
            <translation>打开(&amp;O)…</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>&amp;Outline</source>
            <translation>大纲(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/sheet_fields.py" />
            <source>&amp;Page numbers</source>
            <translation>页码(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>&amp;Panel</source>
            <translation>侧边栏(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/settings.py" />
            <source>&amp;Paper</source>
            <translation>纸张(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/directory.py" />
            <source>&amp;Part</source>
            <translation>部分(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/fields_dialog.py" />
            <source>&amp;People</source>
            <translation>人员(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/omissions.py" />
            <source>&amp;Photos</source>
            <translation>照片(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>&amp;Problems…</source>
            <translation>问题(&amp;P)…</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <location filename="../../orgviewer/views/actions/availability.py" />
            <source>&amp;Redo</source>
            <translation>重做(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/availability.py" />
            <source>&amp;Redo {act}</source>
            <translation>重做：{act}(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>&amp;Reload</source>
            <translation>重新载入(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rules_dialog.py" />
            <source>&amp;Remove</source>
            <translation>移除(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/start/recent_list.py" />
            <source>&amp;Remove from this list</source>
            <translation>从此列表中移除(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>&amp;Rename the view…</source>
            <translation>重命名视图(&amp;R)…</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns_dialog.py" />
            <location filename="../../orgviewer/views/files/drawing_dialog.py" />
            <source>&amp;Reset</source>
            <translation>重置(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/settings.py" />
            <source>&amp;Resume</source>
            <translation>恢复(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>&amp;Save a copy as YAML, JSON or CSV…</source>
            <translation>另存副本为 YAML、JSON 或 CSV(&amp;S)…</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>&amp;Save the view…</source>
            <translation>保存视图(&amp;S)…</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/dialog.py" />
            <location filename="../../orgviewer/views/export/directory.py" />
            <source>&amp;Save…</source>
            <translation>保存(&amp;S)…</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns_dialog.py" />
            <source>&amp;Sheet</source>
            <translation>工作表(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>&amp;Shortcuts</source>
            <translation>快捷键(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/drawing_dialog.py" />
            <source>&amp;Show the card</source>
            <translation>显示卡片(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/omissions.py" />
            <source>&amp;Sources</source>
            <translation>来源(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>&amp;Summaries</source>
            <translation>简介(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/fields_dialog.py" />
            <source>&amp;Teams</source>
            <translation>团队(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/choosing.py" />
            <location filename="../../orgviewer/views/settings.py" />
            <source>&amp;Theme</source>
            <translation>主题(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>&amp;Tidy</source>
            <translation>整齐(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>&amp;Time</source>
            <translation>时间(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/sheet_fields.py" />
            <source>&amp;Title</source>
            <translation>标题(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <location filename="../../orgviewer/views/actions/availability.py" />
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/availability.py" />
            <source>&amp;Undo {act}</source>
            <translation>撤销：{act}(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>&amp;Unfold all</source>
            <translation>全部展开(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/field_list.py" />
            <location filename="../../orgviewer/views/cards/rules_dialog.py" />
            <source>&amp;Up</source>
            <translation>上移(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>&amp;Update the view</source>
            <translation>更新视图(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action.py" />
            <source>&amp;View</source>
            <translation>视图(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/sheet_fields.py" />
            <source>&amp;Watermark</source>
            <translation>水印(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/choosing.py" />
            <source>&amp;What</source>
            <translation>内容(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/paper_field.py" />
            <source>&amp;Width</source>
            <translation>宽度(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/fields_dialog.py" />
            <source>&amp;Width:</source>
            <translation>宽度(&amp;W)：</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/directory.py" />
            <source>&amp;Write as</source>
            <translation>写为(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>&amp;Zoom to the selection</source>
            <translation>缩放到所选内容(&amp;Z)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>&amp;then</source>
            <translation>则(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/picture_options.py" />
            <source>(default: %(default)s)</source>
            <translation>（默认：%(default)s）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/problems.py" />
            <source>({count} like this, the first at {first})</source>
            <translation>（共 {count} 处，首先位于 {first}）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/connect.py" />
            <location filename="../../orgviewer/words/translation.py" />
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/records/unwrapping.py" />
            <source>, beside people by their ids: left out</source>
            <translation>，在按标识列出的人员之外：已省略</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/records/unwrapping.py" />
            <source>, beside the list {read}: left out</source>
            <translation>，在列表 {read} 之外：已省略</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/connect.py" />
            <source>, but </source>
            <translation>，但</translation>
        </message>
        <message>
            <location filename="../../orgviewer/writers/native.py" />
            <source>, one of {count}</source>
            <translation>，共 {count} 个</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/compare.py" />
            <source>--chart and --changes-only are for charts, as in --output changes.png --changes-only.</source>
            <translation>--chart 和 --changes-only 用于图，例如 --output changes.png --changes-only。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/languages.py" />
            <source>--lang needs one of {languages}, not "{name}".</source>
            <translation>--lang 需要 {languages} 之一，而不是“{name}”。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/directories/directory.py" />
            <source>--order is for lists (--as list): a board is in the order of the teams.</source>
            <translation>--order 用于列表 (--as list)：照片墙按团队的顺序排列。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/directories/directory.py" />
            <source>--paper is for .pdf, .docx and .xlsx, not for .html.</source>
            <translation>--paper 用于 .pdf、.docx 和 .xlsx，不用于 .html。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/language.py" />
            <source>0.5</source>
            <translation>0.5</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>1 : 1</source>
            <translation>1 : 1</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/language.py" />
            <source>1,000</source>
            <translation>1,000</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/start/settings_dialog.py" />
            <source>100 %</source>
            <translation>100 %</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/start/settings_dialog.py" />
            <source>125 %</source>
            <translation>125 %</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/start/settings_dialog.py" />
            <source>150 %</source>
            <translation>150 %</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/paper/sheets.py" />
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>16 : 9</source>
            <translation>16 : 9</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/start/settings_dialog.py" />
            <source>200 %</source>
            <translation>200 %</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/start/settings_dialog.py" />
            <location filename="../../orgviewer/views/time/bar.py" />
            <source>2024-06-30</source>
            <translation>2024-06-30</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>4 : 3</source>
            <translation>4 : 3</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/changes.py" />
            <source>; from {old} to {new}</source>
            <translation>；从{old}到{new}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/changes.py" />
            <source>; reported to {name}</source>
            <translation>；曾汇报给{name}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/plantuml/drawn.py" />
            <source>@start{kind} of PlantUML is not read</source>
            <translation>不读取 PlantUML 的 @start{kind}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/export.py" />
            <source>A .drawio has pages of branches, or one: no tiles.</source>
            <translation>.drawio 文件只有一页，或每个分支一页：没有拼接页。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/png.py" />
            <source>A PNG cannot be larger than 2,147,483,647 pixels to a side; try a smaller scale.</source>
            <translation>PNG 每边不能超过 2,147,483,647 像素；请尝试较小的缩放比例。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/png.py" />
            <source>A PNG of {width} × {height} pixels is more than many programs open: {most}. PDF (one page, or the tiles of a poster) and SVG are sharp at any size; or try a smaller scale.</source>
            <translation>{width} × {height} 像素的 PNG 超出许多程序的能力：{most}。PDF（单页或海报拼页）和 SVG 在任何尺寸下都清晰；或尝试较小的缩放比例。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/search/legend.py" />
            <source>A click finds these people. Who has several of these is coloured by the first.</source>
            <translation>单击即可找到这些人员。兼有多项者按第一项着色。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/search/legend.py" />
            <source>A click finds whom a rule meets.</source>
            <translation>点击可查找规则所符合的人。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>A day is written as 2024-06-30.</source>
            <translation>日期写作 2024-06-30。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/dot/statements.py" />
            <source>A graph begins with "graph {" or "digraph {".</source>
            <translation>图以“graph {”或“digraph {”开头。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/mermaid/source.py" />
            <source>A line of --- ends it.</source>
            <translation>用一行 --- 结束它。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/ldif/lines.py" />
            <source>A line of LDIF is "attribute: value", a comment that begins with "#", or goes on behind one space.</source>
            <translation>LDIF 的行为“attribute: value”、以“#”开头的注释，或以一个空格开头的续行。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/history/state_bar.py" />
            <source>A mark for every state, higher where more changed; click on one, or drag</source>
            <translation>每个状态一个标记，变更越多越高；单击或拖动</translation>
        </message>
        <message>
            <location filename="../../orgviewer/desktop/entry.py" />
            <source>A menu cannot start "{program}", for this path is not in UTF-8: rename the folders that are not, or install the program in another one. Nothing was done.</source>
            <translation>菜单无法启动“{program}”，因为此路径不是 UTF-8 编码：请重命名相应的文件夹，或将程序安装到其他文件夹中。未做任何更改。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/integrate.py" />
            <source>A menu needs an installed program, and there is none beside "{interpreter}": install orgviewer with pip, pipx or uv first.</source>
            <translation>菜单需要已安装的程序，而“{interpreter}”旁没有：请先用 pip、pipx 或 uv 安装 orgviewer。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/search/finding.py" />
            <source>A name, team, school … or school:Toronto</source>
            <translation>姓名、团队、学校…… 或 school:Toronto</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>A page for each branch</source>
            <translation>每个分支一页</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/posts/post_document.py" />
            <source>A part of it has no holder who is named.</source>
            <translation>其中一部分没有具名的任职者。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/caption.py" />
            <source>A part of the chart</source>
            <translation>组织架构图的一部分</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>A poster of several sheets</source>
            <translation>由多张纸拼成的海报</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/paper/pages.py" />
            <source>A poster of {tiles}, {rows} × {columns}; neighbours overlap by {overlap} mm at least: dashed marks show where the next one begins.</source>
            <translation>海报共 {tiles}，{rows} × {columns}；相邻页至少重叠 {overlap} 毫米：虚线标记下一页从哪里开始。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/drawio/csv_rows.py" />
            <source>A row that names the columns should follow them, and a row for each shape.</source>
            <translation>其后应有一行列名，并且每个形状一行。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/directory/xlsx.py" />
            <source>A sheet holds {most} rows, and this directory has more.</source>
            <translation>一张工作表最多有 {most} 行，而此通讯录的行数更多。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>A team, the teams within it, and their people</source>
            <translation>团队、其下属团队及其人员</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/mermaid/links.py" />
            <source>A text stands as in A --&gt;|text| B or A -- text --&gt; B.</source>
            <translation>文字的写法如 A --&gt;|文字| B 或 A -- 文字 --&gt; B。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>A text, a number, a day or a number of days</source>
            <translation>文本、数字、日期或天数</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>A viewer for organization charts whose every fact names its source.</source>
            <translation>一个组织架构图查看器，其中每项事实都注明来源。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/display.py" />
            <source>A window needs a display and none is here ({variables}), {but}</source>
            <translation>窗口需要显示器，而此处没有（{variables}），{but}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/display.py" />
            <source>A window needs libraries that are missing here: {loads}</source>
            <translation>窗口需要此处缺少的库：{loads}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/time/bar.py" />
            <source>A year, a month or a day: 2023, 2023-07 or 2023-07-12; Enter shows it</source>
            <translation>年、月或日：2023、2023-07 或 2023-07-12；按 Enter 显示</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/paper/sheets.py" />
            <source>A0</source>
            <translation>A0</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/paper/sheets.py" />
            <source>A1</source>
            <translation>A1</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/paper/sheets.py" />
            <source>A2</source>
            <translation>A2</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/paper/sheets.py" />
            <source>A3</source>
            <translation>A3</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/paper/sheets.py" />
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>A4, upright</source>
            <translation>A4，纵向</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>A4, wide</source>
            <translation>A4，横向</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/paper/sheets.py" />
            <source>A5</source>
            <translation>A5</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/directory/xlsx.py" />
            <location filename="../../orgviewer/publish/html/texts.py" />
            <source>About</source>
            <translation>关于</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>About orgviewer</source>
            <translation>关于 orgviewer</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/pdf/appendix.py" />
            <source>About this chart</source>
            <translation>关于此图</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/people.py" />
            <source>Advised</source>
            <translation>指导过</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/facet_words.py" />
            <location filename="../../orgviewer/views/search/hits.py" />
            <source>Advisor</source>
            <translation>导师</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns.py" />
            <source>Advisor (beside a school)</source>
            <translation>导师 (与学校并列)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/file_actions.py" />
            <location filename="../../orgviewer/views/changes/comparing.py" />
            <source>All files</source>
            <translation>所有文件</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/availability.py" />
            <source>All levels are shown</source>
            <translation>已显示所有层</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>All on one sheet</source>
            <translation>全部放在一张纸上</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns.py" />
            <source>Also reports to</source>
            <translation>也汇报给</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/panel/sharing_lines.py" />
            <source>Also with {head}: {names}</source>
            <translation>与{head}一起的另有：{names}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/panel/sharing_lines.py" />
            <source>Also: {names}</source>
            <translation>另有：{names}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/ldif/entries.py" />
            <source>An entry begins with "dn:".</source>
            <translation>条目以“dn:”开头。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/spoken.py" />
            <source>An organization chart with nobody in it.</source>
            <translation>其中没有任何人员的组织架构图。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/directories/reports.py" />
            <source>Another manager is named here.</source>
            <translation>此处指明了另一位上级。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/identities.py" />
            <source>Another row has the {word} “{ids}”, too.</source>
            <translation>另一行也有{word}“{ids}”。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/translation.py" />
            <source>Apr</source>
            <translation>4月</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action.py" />
            <source>Arran&amp;ge by</source>
            <translation>排列方式(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/status.py" />
            <source>Arranging …</source>
            <translation>正在排列…</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>Arrow keys</source>
            <translation>方向键</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/html/texts.py" />
            <source>Arrow keys go from card to card, with Shift or without a selected card they move the chart; Space folds, Enter shows details, / finds.</source>
            <translation>方向键在卡片之间移动；按住 Shift 或未选择卡片时移动图；空格折叠，Enter 显示详细信息，/ 查找。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/paint/caption.py" />
            <source>As cited in these: {list}</source>
            <extracomment>As cited there: {list}</extracomment>
            <translation>
                <numerusform>引自其中：{list}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/drawing_cards.py" />
            <source>As drawn</source>
            <translation>原图文字</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns_dialog.py" />
            <location filename="../../orgviewer/views/files/drawing_dialog.py" />
            <source>As found: {name}</source>
            <translation>按检测结果：{name}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/desktop/menu.py" />
            <source>As it was: {path}</source>
            <translation>未变：{path}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns_dialog.py" />
            <source>As it will read</source>
            <translation>读取后的样子</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/records.py" />
            <location filename="../../orgviewer/paint/caption.py" />
            <location filename="../../orgviewer/publish/html/data.py" />
            <location filename="../../orgviewer/publish/paper/frame.py" />
            <location filename="../../orgviewer/publish/pptx/contents.py" />
            <source>As of {day}</source>
            <translation>截至{day}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/time/bar.py" />
            <source>As the file says</source>
            <translation>按文件所述</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/start/settings_dialog.py" />
            <source>As the system</source>
            <translation>与系统相同</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <location filename="../../orgviewer/views/start/settings_dialog.py" />
            <source>As the window</source>
            <translation>与窗口相同</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/start/settings_dialog.py" />
            <source>As usual in the language</source>
            <translation>按语言习惯</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/contents.py" />
            <source>Ask its owner.</source>
            <translation>请询问文件所有者。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns.py" />
            <source>Assistant</source>
            <translation>助理</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/records.py" />
            <source>At the top</source>
            <translation>最上层</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/translation.py" />
            <source>Aug</source>
            <translation>8月</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>Automatic</source>
            <translation>自动</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/people.py" />
            <source>Awards</source>
            <translation>奖项</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>B&amp;ack</source>
            <translation>后退(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/guide/window.py" />
            <source>Back</source>
            <translation>后退</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/start/settings_dialog.py" />
            <source>Back to “{choice}”</source>
            <translation>恢复为“{choice}”</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>Badge</source>
            <translation>徽标</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/files.py" />
            <source>Begin each with "- name:".</source>
            <translation>每个以 "- name:" 开头。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/checking.py" />
            <source>Begin with "name:".</source>
            <translation>以 "name:" 开头。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/native.py" />
            <source>Begin with "persons:".</source>
            <translation>请以“persons:”开头。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/files.py" />
            <source>Begin with "views:".</source>
            <translation>以 "views:" 开头。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/people.py" />
            <location filename="../../orgviewer/views/search/hits.py" />
            <source>Biography</source>
            <translation>生平</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>Blue</source>
            <translation>蓝色</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/directory/publication.py" />
            <location filename="../../orgviewer/views/directory/shown.py" />
            <source>Board</source>
            <translation>照片墙</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>Border</source>
            <translation>边框</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>Both words are found: in a name, a role, a team, or what is known of a life</source>
            <translation>两个词都出现：在姓名、角色、团队或已知经历中</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/main_window.py" />
            <source>Branch</source>
            <translation>分支</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/plantuml/drawn.py" />
            <source>Breakdown structures (@startwbs), mind maps and boxes with arrows (@startuml) are read.</source>
            <translation>可读取分解结构（@startwbs）、思维导图以及带箭头的方框（@startuml）。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/plantuml/boxes.py" />
            <source>Breakdown structures, mind maps, and boxes with arrows between them are read.</source>
            <translation>可读取分解结构、思维导图以及之间有箭头的方框。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/drawing_dialog.py" />
            <source>By its words</source>
            <translation>按文字判断</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/caption.py" />
            <source>By {facet}</source>
            <translation>按{facet}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>C&amp;hanges only</source>
            <translation>仅变更(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>C&amp;lose</source>
            <translation>关闭(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/work_bar.py" />
            <source>Cancel: {work}</source>
            <translation>取消：{work}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>Car&amp;ds…</source>
            <translation>卡片(&amp;D)…</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/fields_dialog.py" />
            <source>Cards</source>
            <translation>卡片</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/problems/model.py" />
            <source>Cells of the table</source>
            <translation>表格的单元格</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>Centre a card; on empty ground: show the whole chart</source>
            <translation>将卡片居中；在空白处：显示整张图</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Centre on the roo&amp;t</source>
            <translation>以根为中心(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Centre the selected card</source>
            <translation>将所选卡片居中</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Centre the topmost card</source>
            <translation>将最上层卡片居中</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/search/filtering.py" />
            <source>Change what is looked for</source>
            <translation>更改查找内容</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/changes.py" />
            <source>Changed since {state}</source>
            <translation>自{state}以来的变更</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/changes/comparing.py" />
            <location filename="../../orgviewer/views/changes/list.py" />
            <source>Changes</source>
            <translation>变更</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/drawings/plantuml.py" />
            <location filename="../../orgviewer/views/chart/view.py" />
            <location filename="../../orgviewer/views/saved/tabs.py" />
            <source>Chart</source>
            <translation>组织架构图</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/dialog.py" />
            <source>Choices</source>
            <translation>选项</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/statistics/dock.py" />
            <source>Choose a bar to see whom it counts.</source>
            <translation>选择一个条形，查看它统计了谁。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/availability.py" />
            <source>Choose a day first, on the bar of time</source>
            <translation>请先在时间条上选择日期</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/sheet_fields.py" />
            <source>Choose a logo</source>
            <translation>选择徽标</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/availability.py" />
            <source>Choose a saved view first</source>
            <translation>请先选择一个已保存的视图</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/spreadsheets/workbooks.py" />
            <source>Choose another one in File ▸ Columns…, or by --sheet.</source>
            <translation>可在“文件 ▸ 列…”中或用 --sheet 选择其他工作表。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/status.py" />
            <source>Choose how large the chart is shown</source>
            <translation>选择图的显示大小</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/toolbar.py" />
            <source>Choose how the chart is laid out</source>
            <translation>选择图的布局方式</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Choose theme, language and size of texts, what is resumed, and how pictures are exported</source>
            <translation>选择主题、语言和文字大小、恢复的内容以及图片的导出方式</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>Choose what cards say, in which order, how wide they are, and photos</source>
            <translation>选择卡片显示什么、顺序、宽度和照片</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/problems/model.py" />
            <source>Circles</source>
            <translation>循环</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/records.py" />
            <source>Claims</source>
            <translation>陈述</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>Click</source>
            <translation>单击</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/html/texts.py" />
            <source>Close (Esc)</source>
            <translation>关闭 (Esc)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Close orgviewer and all its windows</source>
            <translation>关闭 orgviewer 及其所有窗口</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/contents.py" />
            <source>Close other programs, or split it.</source>
            <translation>请关闭其他程序，或拆分文件。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Close the file, or the window without one</source>
            <translation>关闭文件；没有文件时关闭窗口</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/history/state_bar.py" />
            <source>Close the history (Esc)</source>
            <translation>关闭历史记录 (Esc)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/search/search_bar.py" />
            <source>Close the search</source>
            <translation>关闭搜索</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/search/search_bar.py" />
            <source>Close the search (Esc)</source>
            <translation>关闭搜索 (Esc)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/notices.py" />
            <source>Close this bar</source>
            <translation>关闭此栏</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/writing.py" />
            <source>Close without it</source>
            <translation>不等待直接关闭</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/elided.py" />
            <source>Close {part}</source>
            <translation>关闭{part}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Co&amp;mmands…</source>
            <translation>命令(&amp;M)…</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action.py" />
            <source>Colou&amp;r by</source>
            <translation>着色方式(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>Colour</source>
            <translation>颜色</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/toolbar.py" />
            <source>Colour people by what they share</source>
            <translation>按共同之处为人员着色</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Colu&amp;mns…</source>
            <translation>列(&amp;M)…</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns_dialog.py" />
            <source>Column</source>
            <translation>列</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns_dialog.py" />
            <source>Columns</source>
            <translation>列</translation>
        </message>
        <message>
            <location filename="../../orgviewer/writers/native.py" />
            <source>Columns, and what they were taken for:</source>
            <translation>各列及其对应的含义：</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/palette.py" />
            <source>Command</source>
            <translation>命令</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/palette.py" />
            <source>Commands</source>
            <translation>命令</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/fields_dialog.py" />
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>Compact</source>
            <translation>紧凑</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Compare &amp;with…</source>
            <translation>比较(&amp;W)…</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/changes/comparing.py" />
            <source>Compare with an earlier file</source>
            <translation>与较早的文件比较</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/availability.py" />
            <source>Compare with another file first</source>
            <translation>请先与另一个文件比较</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/panel/connection_page.py" />
            <source>Connected directly.</source>
            <translation>直接关联。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/views/panel/connection_page.py" />
            <source>Connected through %n other people.</source>
            <extracomment>Connected through %n other person.</extracomment>
            <translation>
                <numerusform>通过另外 %n 人关联。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/search/finding.py" />
            <source>Connection to:</source>
            <translation>与之关联：</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/people.py" />
            <location filename="../../orgviewer/publish/directory/xlsx.py" />
            <source>Contact</source>
            <translation>联系方式</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/guide/window.py" />
            <source>Contents</source>
            <translation>目录</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/exporting.py" />
            <source>Copied as a picture and as a table.</source>
            <translation>已复制为图片和表格。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/problems/dialog.py" />
            <source>Copy all problems, a line each</source>
            <translation>复制所有问题，每行一个</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/problems/dialog.py" />
            <source>Copy the &amp;place</source>
            <translation>复制位置(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/problems/dialog.py" />
            <source>Copy the file and the line, as editors open them</source>
            <translation>按编辑器打开的形式复制文件和行</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Copy the p&amp;icture</source>
            <translation>复制图片(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Copy what is visible, as a picture and as a table</source>
            <translation>将可见部分复制为图片和表格</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/spreadsheets/workbooks.py" />
            <source>Correct its formula, or type what it should say.</source>
            <translation>请更正其公式，或直接输入应有的内容。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/paper/pages.py" />
            <source>Cover</source>
            <translation>封面</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>Ctrl+Click</source>
            <translation>Ctrl+单击</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/terminal.py" />
            <source>DAY</source>
            <translation>日期</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/display.py" />
            <source>DISPLAY and WAYLAND_DISPLAY are not set</source>
            <translation>未设置 DISPLAY 和 WAYLAND_DISPLAY</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>DOT, a graph of Graphviz</source>
            <translation>Graphviz 的 DOT 图</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <location filename="../../orgviewer/views/start/settings_dialog.py" />
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>Data</source>
            <translation>数据</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/problems/model.py" />
            <source>Dates and periods</source>
            <translation>日期和时段</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/time/bar.py" />
            <source>Day of the chart</source>
            <translation>图表日期</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/translation.py" />
            <source>Dec</source>
            <translation>12月</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/statistics/rows.py" />
            <source>Deepest line</source>
            <translation>最深的一线</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/figures/text.py" />
            <source>Deepest line: {list}</source>
            <translation>最深的一线：{list}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/saved/controller.py" />
            <source>Delete the view</source>
            <translation>删除视图</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/saved/controller.py" />
            <source>Delete the view “{name}”?</source>
            <translation>删除视图“{name}”？</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/saved/controller.py" />
            <source>Deleted the view “{name}”.</source>
            <translation>已删除视图“{name}”。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/html/texts.py" />
            <location filename="../../orgviewer/views/panel/details.py" />
            <location filename="../../orgviewer/views/parts.py" />
            <source>Details</source>
            <translation>详细信息</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/findings.py" />
            <source>Did you mean {by_lower}?</source>
            <translation>是否指 {by_lower}？</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/people.py" />
            <location filename="../../orgviewer/lives/records.py" />
            <location filename="../../orgviewer/publish/html/texts.py" />
            <source>Direct reports</source>
            <translation>直接下属</translation>
        </message>
        <message>
            <location filename="../../orgviewer/directory/directory.py" />
            <source>Direct reports of {name}</source>
            <translation>{name}的直接下属</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/statistics/rows.py" />
            <source>Direct reports or members</source>
            <translation>直接下属或成员</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/figures/text.py" />
            <source>Direct reports or members: how many have so many</source>
            <translation>直接下属或成员：多少人有这么多</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/changes.py" />
            <source>Dissolved</source>
            <translation>已解散</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Do again what was undone last</source>
            <translation>重做最近撤销的操作</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>Dot</source>
            <translation>圆点</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/choosing.py" />
            <source>Dots per &amp;inch</source>
            <translation>每英寸点数(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>Double click</source>
            <translation>双击</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Double si&amp;ze (200 %)</source>
            <translation>两倍大小 (200 %)(&amp;Z)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>Down</source>
            <translation>向下</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/sheet_fields.py" />
            <source>Draft</source>
            <translation>草稿</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/preview.py" />
            <source>Drag it into another program</source>
            <translation>可拖动到其他程序</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>Drag, or two fingers on a touch pad</source>
            <translation>拖动，或在触控板上用双指</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/time/track.py" />
            <source>Drag, or use the arrow keys: from change to change, with Shift from day to day</source>
            <translation>拖动或使用方向键：逐个变更；按住 Shift 逐日移动</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/drawings/records.py" />
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>Drawing</source>
            <translation>矢量图</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/choosing.py" />
            <source>E&amp;nlarged</source>
            <translation>放大倍数(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>E&amp;xport directory…</source>
            <translation>导出通讯录(&amp;X)…</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/directory/xlsx.py" />
            <location filename="../../orgviewer/statistics/columns.py" />
            <location filename="../../orgviewer/views/directory/model.py" />
            <location filename="../../orgviewer/views/files/columns.py" />
            <location filename="../../orgviewer/views/files/columns_preview.py" />
            <source>E-mail</source>
            <translation>电子邮件</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/json_lines.py" />
            <source>Each line must hold one JSON value.</source>
            <translation>每行必须含有一个 JSON 值。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/people.py" />
            <source>Education</source>
            <translation>教育</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/search/hits.py" />
            <source>Employer</source>
            <translation>雇主</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns_dialog.py" />
            <source>Encoding</source>
            <translation>编码</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns.py" />
            <location filename="../../orgviewer/views/files/columns_preview.py" />
            <source>End</source>
            <translation>结束</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>End the search or a connection, select nothing, or leave the focus</source>
            <translation>结束搜索或关联、取消选择或退出聚焦</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/ended.py" />
            <source>Ended on {ends}.</source>
            <translation>已于 {ends} 结束。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns_dialog.py" />
            <source>Example</source>
            <translation>示例</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>Exclamation mark</source>
            <translation>感叹号</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/dialog.py" />
            <location filename="../../orgviewer/views/export/exporting.py" />
            <location filename="../../orgviewer/views/settings.py" />
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/directory.py" />
            <source>Export directory</source>
            <translation>导出通讯录</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>Export it as JSON with "nodes" and "edges", or its people as a table.</source>
            <translation>请导出为含“nodes”和“edges”的 JSON，或将其人员导出为表格。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/drawio/pictures.py" />
            <source>Export it from draw.io with a copy of the diagram in it, or open the .drawio file.</source>
            <translation>请在 draw.io 中导出并附带图表副本，或打开 .drawio 文件。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>Export its people as a table (.csv, .xlsx) or as JSON.</source>
            <translation>请将其人员导出为表格（.csv、.xlsx）或 JSON。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/terminal.py" />
            <source>FIELD=COLUMN</source>
            <translation>字段=列</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/terminal.py" />
            <source>FILE</source>
            <translation>文件</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>Faint</source>
            <translation>淡化</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns.py" />
            <source>Family name</source>
            <translation>姓</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/directory.py" />
            <source>Family names, where the file tells them</source>
            <translation>姓氏（如文件注明）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/translation.py" />
            <source>Feb</source>
            <translation>2月</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/records/pages.py" />
            <source>Fetch the other pages, too, and put them into one list: [page, page, …].</source>
            <translation>请同时获取其他页面，并放入一个列表：[页, 页, …]。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/problems/model.py" />
            <source>Fields that are not as they should be</source>
            <translation>不符合要求的字段</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/start/welcome.py" />
            <source>Files that you open are shown here.</source>
            <translation>打开过的文件会显示在此处。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/toolbar.py" />
            <source>Find</source>
            <translation>查找</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/directory/html.py" />
            <location filename="../../orgviewer/publish/html/texts.py" />
            <source>Find a name, a role, a team</source>
            <translation>查找姓名、角色或团队</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Find anything that can be done, and do it, by its name</source>
            <translation>按名称查找并执行任何操作</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/changes/list.py" />
            <source>Find in the changes</source>
            <translation>在变更中查找</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/problems/dialog.py" />
            <source>Find in the problems</source>
            <translation>在问题中查找</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/toolbar.py" />
            <source>Find people, teams …</source>
            <translation>查找人员、团队……</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Find people, teams, schools and whatever else is in the file; or just type</source>
            <translation>查找人员、团队、学校及文件中的其他内容；也可直接输入</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>Find what is typed</source>
            <translation>查找输入的内容</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>Find what the selected person shares with another</source>
            <translation>查找所选人员与另一人的共同之处</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Find what the selected person shares with another; or click that one with Ctrl held</source>
            <translation>查找所选人员与另一人的共同之处；也可按住 Ctrl 单击另一人</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/mermaid/drawn.py" />
            <source>Flowcharts (graph, flowchart) and mind maps are read.</source>
            <translation>可读取流程图（graph、flowchart）和思维导图。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Fo&amp;rward</source>
            <translation>前进(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Focus on this &amp;branch</source>
            <translation>聚焦此分支(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Fold a&amp;ll</source>
            <translation>全部折叠(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/html/texts.py" />
            <source>Fold all (Shift+Space)</source>
            <translation>全部折叠 (Shift+空格)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Fold or u&amp;nfold</source>
            <translation>折叠或展开(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Fold or unfold the selected card</source>
            <translation>折叠或展开所选卡片</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Fold what has not changed, of two states that are compared</source>
            <translation>比较两个状态时折叠未变更的部分</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>For Visio, with shape data and glued connectors</source>
            <translation>用于 Visio，带形状数据和粘附的连接线</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>For documents, mails and the web, in pixels</source>
            <translation>用于文档、邮件和网络，以像素存储</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>For draw.io, with boxes, data and glued connectors</source>
            <translation>用于 draw.io，带方框、数据和粘附的连接线</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>For drawing programs and the web, sharp at any size</source>
            <translation>用于绘图程序和网络，任何大小都清晰</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>For outliners and mind maps</source>
            <translation>用于大纲和思维导图</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>For presentations, with shapes that can be edited</source>
            <translation>用于演示文稿，形状可编辑</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>For printers and readers, with text that can be searched</source>
            <translation>用于打印和阅读，文字可搜索</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>For yEd and programs that work with graphs</source>
            <translation>用于 yEd 和处理图的程序</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>Format</source>
            <translation>格式</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns.py" />
            <source>Former employer</source>
            <translation>以前的雇主</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/guide/window.py" />
            <source>Forward</source>
            <translation>前进</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>Free software under the MIT licence; Qt is used under the LGPL.</source>
            <translation>基于 MIT 许可证的自由软件；Qt 依据 LGPL 使用。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>Free, as on the screen</source>
            <translation>自由，与屏幕上相同</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/changes/list.py" />
            <source>From {old} to {new}: {changes}</source>
            <translation>从{old}到{new}：{changes}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/figures/text.py" />
            <location filename="../../orgviewer/publish/statistics/numbers.py" />
            <source>Full-time work ({people})</source>
            <translation>全职当量（{people}）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>GEDCOM, a family tree</source>
            <translation>GEDCOM 家谱</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>GEXF, a graph</source>
            <translation>GEXF 图</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>GML, a graph</source>
            <translation>GML 图</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/nothing.py" />
            <source>GeoJSON, a map</source>
            <translation>GeoJSON 地图</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/files.py" />
            <source>Give one of them another name.</source>
            <translation>请为其中一个另取名称。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>Give the file its own ending ({ending}), and it opens.</source>
            <translation>请使用其本来的扩展名（{ending}），即可打开。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>Give the view that was chosen another name</source>
            <translation>为所选视图另取名称</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns.py" />
            <source>Given name</source>
            <translation>名</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Go back to where one was</source>
            <translation>返回之前的位置</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Go forward again</source>
            <translation>再次前进</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Go from the chart to the panel, the outline, or back</source>
            <translation>在图、侧边栏和大纲之间切换</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>Go to the next part of the window</source>
            <translation>转到窗口的下一部分</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>GraphML</source>
            <translation>GraphML</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>Graphviz</source>
            <translation>Graphviz</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>Green</source>
            <translation>绿色</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>Grey</source>
            <translation>灰色</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>Grow &amp;down</source>
            <translation>向下生长(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>Grow &amp;left</source>
            <translation>向左生长(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>Grow &amp;right</source>
            <translation>向右生长(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>Grow &amp;up</source>
            <translation>向上生长(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/guide/window.py" />
            <source>Guide</source>
            <translation>指南</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Half &amp;size (50 %)</source>
            <translation>一半大小 (50 %)(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/changes/model.py" />
            <source>Headcount by team</source>
            <translation>各团队人数</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/problems/model.py" />
            <source>Headcounts that do not fit</source>
            <translation>不相符的人数</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <location filename="../../orgviewer/views/search/search_bar.py" />
            <source>Hide th&amp;ese</source>
            <translation>隐藏这些(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Hide what the search finds</source>
            <translation>隐藏搜索找到的内容</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <location filename="../../orgviewer/views/start/settings_dialog.py" />
            <source>High contrast</source>
            <translation>高对比度</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <location filename="../../orgviewer/views/start/settings_dialog.py" />
            <source>High contrast, dark</source>
            <translation>高对比度，深色</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/panel/pages.py" />
            <source>History</source>
            <translation>历史记录</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>Home</source>
            <translation>Home</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/settings.py" />
            <source>How dates are written</source>
            <translation>日期的写法</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/worth.py" />
            <source>How each knows the next</source>
            <translation>每人如何认识下一人</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>How it w&amp;as read…</source>
            <translation>读取方式(&amp;A)…</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/drawing_dialog.py" />
            <source>How it was read</source>
            <translation>读取方式</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/settings.py" />
            <source>How large menus, lists and panel are</source>
            <translation>菜单、列表和侧边栏的大小</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/printing.py" />
            <source>How large text is at least</source>
            <translation>文字至少多大</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/drawing_cards.py" />
            <source>How that is known</source>
            <translation>依据</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/problems/model.py" />
            <source>How the file was read</source>
            <translation>文件的读取方式</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>How the paper lies</source>
            <translation>纸张方向</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/worth.py" />
            <source>How they know each other</source>
            <translation>他们如何相识</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/panel/connections.py" />
            <source>How {one} and {other} are connected</source>
            <translation>{one} 与 {other} 的联系</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>INI or TOML, settings</source>
            <translation>INI 或 TOML 设置</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>Icon</source>
            <translation>图标</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns.py" />
            <location filename="../../orgviewer/views/search/hits.py" />
            <source>Id</source>
            <translation>标识</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/problems/model.py" />
            <source>Ids that are missing, or stand more than once</source>
            <translation>缺失或重复的标识</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/problems/model.py" />
            <source>Ids that lead nowhere</source>
            <translation>没有指向的标识</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/contents.py" />
            <source>If it comes from a spreadsheet, save it as a workbook (.xlsx) or as CSV in UTF-8.</source>
            <translation>如果来自电子表格，请另存为工作簿 (.xlsx) 或 UTF-8 的 CSV。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/flat.py" />
            <source>If it does name managers, say so with --map {value}.</source>
            <translation>如果它确实列出上级，请用 --map {value} 指定。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/contents.py" />
            <source>If names look wrong, say what it is, with --encoding or in File ▸ Columns…, or save it as UTF-8.</source>
            <translation>如果姓名显示有误，请用 --encoding 或“文件 ▸ 列…”指定编码，或另存为 UTF-8。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/hierarchies/unit_rows.py" />
            <source>If one does, say which, with --map name=COLUMN.</source>
            <translation>如果有，请用 --map name=列 指定。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/doubts.py" />
            <source>If so, say it with {list}.</source>
            <translation>如果是，请用 {list} 指定。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/doubts.py" />
            <source>If so, say it with {value}.</source>
            <translation>如果是，请用 {value} 指定。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/hierarchies/referring.py" />
            <source>If that is wrong, say so with --map {value}.</source>
            <translation>如果有误，请用 --map {value} 指定。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/hierarchies/levels.py" />
            <source>If they mean something else, say so with --map {value}.</source>
            <translation>如果另有含义，请用 --map {value} 指定。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/png.py" />
            <source>ImageMagick takes at most {number} pixels to a side, and browsers 16,384</source>
            <translation>ImageMagick 每边最多接受 {number} 像素，浏览器为 16,384 像素</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/statistics/rows.py" />
            <source>In all</source>
            <translation>总计</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/picture_options.py" />
            <location filename="../../orgviewer/views/export/sheet_fields.py" />
            <source>In texts {title}, {day}, {page} and {pages} stand for what they name.</source>
            <translation>文字中的 {title}、{day}、{page} 和 {pages} 代表标题、日期、页码和总页数。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/settings.py" />
            <source>In which colours window and chart are drawn</source>
            <translation>窗口和图所用的配色</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/yaml_events.py" />
            <source>Indent with spaces instead of tabs.</source>
            <translation>请用空格而非制表符缩进。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/fields_dialog.py" />
            <source>Initials</source>
            <translation>姓名首字母</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/people.py" />
            <source>Interests</source>
            <translation>兴趣</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/facet_words.py" />
            <location filename="../../orgviewer/views/files/columns.py" />
            <location filename="../../orgviewer/views/search/hits.py" />
            <source>Interned at</source>
            <translation>实习单位</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/yaml_events.py" />
            <source>Is it a text file in UTF-8?</source>
            <translation>是否为 UTF-8 文本文件？</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/csv_syntax.py" />
            <source>Is there a quote that is never closed?</source>
            <translation>是否有未闭合的引号？</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/integrate.py" />
            <source>It is in the menu of everybody here already: {path}</source>
            <translation>它已在此处所有人的菜单中：{path}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/checking.py" />
            <source>It is one of {list}.</source>
            <translation>可用的有：{list}。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/csv_syntax.py" />
            <source>It should begin with a row that names the columns: id, name, reports_to, role.</source>
            <translation>首行应列出列名：id、name、reports_to、role。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/yaml_or_json.py" />
            <source>It should hold "organizations:" and "persons:".</source>
            <translation>其中应含有“organizations:”和“persons:”。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/folder.py" />
            <source>It should hold one YAML or JSON file for each person.</source>
            <translation>其中应为每个人准备一个 YAML 或 JSON 文件。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/drawio/directives.py" />
            <source>It should look like {"from": "manager", "to": "name", "invert": true}.</source>
            <translation>应写成 {"from": "manager", "to": "name", "invert": true}。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/plantuml/outline.py" />
            <source>Its last line ends in a semicolon.</source>
            <translation>其最后一行以分号结尾。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/spreadsheets/workbooks.py" />
            <source>Its sheets are {listed}.</source>
            <translation>其工作表有 {listed}。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/translation.py" />
            <source>Jan</source>
            <translation>1月</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/changes.py" />
            <source>Joined</source>
            <translation>加入</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/translation.py" />
            <source>Jul</source>
            <translation>7月</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/translation.py" />
            <source>Jun</source>
            <translation>6月</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action.py" />
            <source>Ke&amp;pt views</source>
            <translation>已保存的视图(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/yaml_syntax.py" />
            <source>Keep one of them.</source>
            <translation>请保留其中一个。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/writing.py" />
            <source>Keep the window open</source>
            <translation>保持窗口打开</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/cards.py" />
            <source>Kinds are file, group, organization, person, vacancy, shared, unnamed and absent.</source>
            <translation>类型有 file、group、organization、person、vacancy、shared、unnamed 和 absent。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action.py" />
            <location filename="../../orgviewer/views/export/choosing.py" />
            <source>La&amp;yout</source>
            <translation>布局(&amp;Y)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/field_list.py" />
            <source>Large</source>
            <translation>大</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/statistics/numbers.py" />
            <source>Largest</source>
            <translation>最大值</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>Lay each level out in a row of its own</source>
            <translation>每一层单独成行</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>Lay the chart out as is most legible for its size</source>
            <translation>按其规模以最清晰的方式布局</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/directory.py" />
            <source>Lea&amp;ve out</source>
            <translation>略去(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Lea&amp;ve out…</source>
            <translation>省略(&amp;V)…</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Lea&amp;ve the comparison</source>
            <translation>退出比较(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/choosing.py" />
            <source>Leave &amp;out</source>
            <translation>省略(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/availability.py" />
            <source>Leave nothing out first: states and views are of the whole file</source>
            <translation>请先不略去任何内容：各状态和视图属于整个文件</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/omissions.py" />
            <source>Leave out</source>
            <translation>省略</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns.py" />
            <source>Leave out (shown nowhere)</source>
            <translation>省略 (任何地方都不显示)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/csv_syntax.py" />
            <source>Leave out rows and columns that nobody needs.</source>
            <translation>请去掉不需要的行和列。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/availability.py" />
            <source>Leave the comparison first</source>
            <translation>请先退出比较</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Leave the f&amp;ocus</source>
            <translation>退出聚焦(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/changes.py" />
            <source>Left</source>
            <translation>离开</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/convert.py" />
            <source>Left out, since the file does not state them of {day}: {stated}.</source>
            <translation>已省略（文件未说明{day}的数据）：{stated}。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/convert.py" />
            <source>Left out, since they surely were not there on {day}: {list}.</source>
            <translation>已省略（{day}肯定不在）：{list}。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/desktop/menu.py" />
            <source>Left, for it is not of here or was changed since: {path}</source>
            <translation>已保留，因为并非由此放置或此后被更改过：{path}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/paper/sheets.py" />
            <source>Legal</source>
            <translation>Legal</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/plantuml/blocks.py" />
            <source>Let PlantUML write the text out first (-preproc), and open what it writes.</source>
            <translation>请先让 PlantUML 展开文本（-preproc），再打开其结果。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/changes/list.py" />
            <source>Let the earlier state be the later one</source>
            <translation>把较早的状态当作较晚的状态</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/paper/sheets.py" />
            <source>Letter</source>
            <translation>Letter</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>Letters and digits</source>
            <translation>字母和数字</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>Letters in the badge</source>
            <translation>徽标中的字母</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/statistics/rows.py" />
            <source>Level {level}</source>
            <translation>第 {level} 层</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <location filename="../../orgviewer/views/start/settings_dialog.py" />
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/pdf/finish.py" />
            <source>Link to another place in this document</source>
            <translation>指向本文档中另一处的链接</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/panel/details.py" />
            <source>Link: {text}</source>
            <translation>链接：{text}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/records.py" />
            <source>Links</source>
            <translation>链接</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>List the keys, and what the search understands</source>
            <translation>列出按键和搜索支持的写法</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>List the problems of the open file</source>
            <translation>列出打开文件的问题</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/pdf/appendix.py" />
            <source>Lives</source>
            <translation>经历</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/directory/xlsx.py" />
            <source>Location</source>
            <translation>地点</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/settings.py" />
            <source>Look</source>
            <translation>外观</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/notices.py" />
            <source>Look at how the file was read, and say what is right</source>
            <translation>查看文件的读取方式并更正</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Look at how the open drawing was read, and say what is right</source>
            <translation>查看打开的绘图的读取方式并更正</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/drawings/drawn.py" />
            <source>Look at it in File ▸ How it was read.</source>
            <translation>请在“文件 ▸ 读取方式”中查看。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/ldif/ldif_syntax.py" />
            <source>Look at the search.</source>
            <translation>请检查查询。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/panel/details.py" />
            <source>Looking for connections …</source>
            <translation>正在查找关联…</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/changes/evidence.py" />
            <source>Looking where it stands …</source>
            <translation>正在查找所在位置…</translation>
        </message>
        <message>
            <location filename="../../orgviewer/desktop/menu.py" />
            <source>Made anew by {program}: {folder}</source>
            <translation>已由 {program} 重新生成：{folder}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/writers/native.py" />
            <source>Made by orgviewer from {name}.</source>
            <translation>由 orgviewer 根据 {name} 生成。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/writers/native.py" />
            <source>Made by orgviewer, without the names of people.</source>
            <translation>由 orgviewer 生成，不含人员姓名。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/statistics/rows.py" />
            <source>Managers</source>
            <translation>管理者</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/managers.py" />
            <source>Managers are found by {derived}.</source>
            <translation>上级按{derived}查找。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/managers.py" />
            <source>Managers such as {found} are found by family name, which nobody else has.</source>
            <translation>{found} 等上级按无人同姓的姓氏查找。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/statistics/rows.py" />
            <source>Managers to staff</source>
            <translation>管理者与其他人员之比</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/problems/model.py" />
            <source>Managers who are in doubt</source>
            <translation>存疑的上级</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/problems/model.py" />
            <source>Managers who are not in the file</source>
            <translation>不在文件中的上级</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/translation.py" />
            <source>Mar</source>
            <translation>3月</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>Mar&amp;k by rules…</source>
            <translation>按规则标记(&amp;K)…</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/size.py" />
            <source>Margins of {length} mm.</source>
            <translation>页边距 {length} 毫米。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rules_dialog.py" />
            <source>Mark by rules</source>
            <translation>按规则标记</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>Mark cards by rules: vacancies, wide spans, who is new, or whatever a column says</source>
            <translation>按规则标记卡片：空缺、过宽的管理幅度、新来的人，或任何一列所说的内容</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/translation.py" />
            <source>May</source>
            <translation>5月</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/statistics/numbers.py" />
            <source>Mean</source>
            <translation>平均值</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/statistics/numbers.py" />
            <source>Median</source>
            <translation>中位数</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/records.py" />
            <location filename="../../orgviewer/publish/html/texts.py" />
            <location filename="../../orgviewer/views/panel/pages.py" />
            <source>Members</source>
            <translation>成员</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/problems/model.py" />
            <source>Memberships that are missing or in doubt</source>
            <translation>缺失或存疑的成员关系</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/integrate.py" />
            <source>Menus are written on Linux only. On Windows, right-click "{program}", send it to the desktop as a shortcut, and choose it by "Open with" of a file; nobody has tried that yet.</source>
            <translation>仅在 Linux 上写入菜单。在 Windows 上，请右键单击“{program}”，将其作为快捷方式发送到桌面，并在文件的“打开方式”中选择它；尚无人尝试过。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/integrate.py" />
            <source>Menus are written on Linux only. On macOS, make an application in Automator that runs the shell script "{program}" "$@", and choose it by "Open With" of a file; nobody has tried that yet.</source>
            <translation>仅在 Linux 上写入菜单。在 macOS 上，请在“自动操作”中创建一个运行 shell 脚本 "{program}" "$@" 的应用程序，并在文件的“打开方式”中选择它；尚无人尝试过。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>Mermaid</source>
            <translation>Mermaid</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/drawings/mermaid.py" />
            <source>Mermaid draws up to {edges} lines and {characters} characters unless maxEdges and maxTextSize are raised: this chart has more.</source>
            <translation>除非提高 maxEdges 和 maxTextSize，Mermaid 最多绘制 {edges} 条线和 {characters} 个字符：此图超出。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>Mermaid, a diagram</source>
            <translation>Mermaid 图表</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>Minus</source>
            <translation>减号</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/figures/text.py" />
            <location filename="../../orgviewer/publish/statistics/rows.py" />
            <source>Missing values</source>
            <translation>缺失的值</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/panel/pages.py" />
            <source>Most common places of work</source>
            <translation>最常见的工作单位</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/panel/pages.py" />
            <source>Most common schools</source>
            <translation>最常见的学校</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>Move the chart; Shift+Wheel moves it sideways</source>
            <translation>移动图；Shift+滚轮横向移动</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/folder.py" />
            <source>Move the records into a folder named "persons".</source>
            <translation>请将记录移到名为“persons”的文件夹中。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/changes.py" />
            <source>Moved</source>
            <translation>调动</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/omissions.py" />
            <source>N&amp;otes</source>
            <translation>备注(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/terminal.py" />
            <source>NAME</source>
            <translation>名称</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/terminal.py" />
            <source>NEW</source>
            <translation>新文件</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/directory/xlsx.py" />
            <location filename="../../orgviewer/views/directory/model.py" />
            <location filename="../../orgviewer/views/files/columns.py" />
            <location filename="../../orgviewer/views/files/columns_preview.py" />
            <location filename="../../orgviewer/views/files/drawing_cards.py" />
            <location filename="../../orgviewer/views/outline/model.py" />
            <location filename="../../orgviewer/views/search/hits.py" />
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/json_syntax.py" />
            <source>Name a file .jsonl that holds a JSON value in each line.</source>
            <translation>每行含一个 JSON 值的文件请以 .jsonl 命名。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/saved/controller.py" />
            <source>Name of the view:</source>
            <translation>视图名称：</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/dot/tokens.py" />
            <source>Names of more than letters, digits and _ stand in double quotes.</source>
            <translation>除字母、数字和 _ 以外的名称要放在双引号中。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/statistics/rows.py" />
            <source>Narrowest spans</source>
            <translation>最窄的管理幅度</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/figures/text.py" />
            <source>Narrowest: {list}</source>
            <translation>最窄：{list}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/size.py" />
            <source>Neighbours overlap by {length} mm at least, and cut no card; a cover shows where each belongs.</source>
            <translation>相邻页至少重叠 {length} 毫米，不会切开任何卡片；封面标明每页的位置。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/fields_dialog.py" />
            <source>Neither</source>
            <translation>都不显示</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/changes.py" />
            <source>New</source>
            <translation>新增</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/saved/controller.py" />
            <source>New name:</source>
            <translation>新名称：</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/changes.py" />
            <source>New role</source>
            <translation>新角色</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>New win&amp;dow</source>
            <translation>新建窗口(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/html/texts.py" />
            <source>Next (Enter)</source>
            <translation>下一个 (Enter)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/display.py" />
            <source>No Wayland compositor answers at WAYLAND_DISPLAY="{display}", {but}</source>
            <translation>WAYLAND_DISPLAY="{display}" 处没有 Wayland 合成器响应，{but}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/display.py" />
            <source>No X server answers at DISPLAY="{display}", {but}</source>
            <translation>DISPLAY="{display}" 处没有 X 服务器响应，{but}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/availability.py" />
            <source>No card to judge: this is no drawing</source>
            <translation>没有可判断的卡片：这不是绘图</translation>
        </message>
        <message>
            <location filename="../../orgviewer/chart/rules/questions.py" />
            <source>No column of numbers says what people are paid.</source>
            <translation>没有数字列说明人员的薪酬。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/availability.py" />
            <source>No column to choose: a drawing has cards (see How it was read)</source>
            <translation>没有可选的列：绘图只有卡片（见“读取方式”）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/availability.py" />
            <source>No column to choose: this is no table</source>
            <translation>没有可选择的列：这不是表格</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/time/bar.py" />
            <source>No dates in this file.</source>
            <translation>此文件中没有日期。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/availability.py" />
            <source>No filter leaves anybody out</source>
            <translation>没有筛选排除任何人</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/drawing_dialog.py" />
            <source>No line is a guess that nobody has confirmed.</source>
            <translation>没有未经确认的推测连线。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/changes.py" />
            <source>No longer there</source>
            <translation>已不在</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/availability.py" />
            <source>No place to go back to</source>
            <translation>没有可后退到的位置</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/availability.py" />
            <source>No place to go forward to</source>
            <translation>没有可前进到的位置</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/problems/dialog.py" />
            <source>No problems.</source>
            <translation>没有问题。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/display.py" />
            <source>No window opens on the platform "{name}" (QT_QPA_PLATFORM), {but}</source>
            <translation>平台“{name}”(QT_QPA_PLATFORM) 上无法打开窗口，{but}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/drawing_cards.py" />
            <source>Nobody (left out)</source>
            <translation>无人（省略）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/directory/view.py" />
            <source>Nobody here is found.</source>
            <translation>此处没有找到任何人。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/chart/filters/filtering.py" />
            <source>Nobody is found by {query}; nobody is hidden.</source>
            <translation>{query} 未找到任何人；未隐藏任何人。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/chart/filters/filtering.py" />
            <source>Nobody is found by {query}; only the top of the chart is shown.</source>
            <translation>{query} 未找到任何人；仅显示图的顶端。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/html/records.py" />
            <location filename="../../orgviewer/views/panel/pages.py" />
            <source>Nobody is in this file yet.</source>
            <translation>此文件中还没有人。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/directory/directory.py" />
            <source>Nobody is named.</source>
            <translation>未列出任何人。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns_preview.py" />
            <source>Nobody is read from this table.</source>
            <translation>从此表格中未读取到任何人员。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/availability.py" />
            <source>Nobody stands beneath the selected card</source>
            <translation>所选卡片之下没有人员</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/chart/scene.py" />
            <source>Nobody was there on this day, as far as the file says.</source>
            <translation>就文件所述，这一天没有人在任。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/panel/pages.py" />
            <source>Nobody was there {on day}, as far as the file says.</source>
            <translation>就文件所述，{on day}没有人在任。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/field_list.py" />
            <location filename="../../orgviewer/views/cards/fields_dialog.py" />
            <source>Normal</source>
            <translation>正常</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/labels.py" />
            <source>Not in the file ({id})</source>
            <translation>不在文件中（{id}）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/history/folder.py" />
            <source>Not read: {names}.</source>
            <translation>未读取：{names}。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>Not said</source>
            <translation>未指定</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/labels.py" />
            <source>Not stated</source>
            <translation>未说明</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/directory/xlsx.py" />
            <location filename="../../orgviewer/views/files/columns.py" />
            <location filename="../../orgviewer/views/files/columns_preview.py" />
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/start/settings_dialog.py" />
            <source>Nothing</source>
            <translation>无</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/guide/window.py" />
            <location filename="../../orgviewer/views/search/search_bar.py" />
            <source>Nothing found</source>
            <translation>未找到</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/search/search_bar.py" />
            <source>Nothing found; Ctrl+F1 lists what can stand before a colon</source>
            <translation>未找到；按 Ctrl+F1 查看冒号前可用的筛选条件</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/availability.py" />
            <source>Nothing has changed the view</source>
            <translation>视图没有任何更改</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/panel/connection_page.py" />
            <source>Nothing in this file connects them: no manager, team, school, employer, project, teacher or advisor.</source>
            <translation>此文件中没有任何关联：无共同的上级、团队、学校、雇主、项目、老师或导师。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/chart/filters/filtering.py" />
            <source>Nothing is asked of {name}: a value stands right behind the colon.</source>
            <translation>没有对 {name} 提出条件：值应紧跟在冒号之后。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/palette.py" />
            <source>Nothing is found for “{words}”</source>
            <translation>未找到“{words}”</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/problems/dialog.py" />
            <source>Nothing is found.</source>
            <translation>未找到任何内容。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/integrate.py" />
            <source>Nothing is there that orgviewer integrate has placed.</source>
            <translation>没有由 orgviewer integrate 放置的内容。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/availability.py" />
            <source>Nothing was undone</source>
            <translation>没有撤销过任何操作</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/omissions.py" />
            <source>Nothing…</source>
            <translation>无…</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/translation.py" />
            <source>Nov</source>
            <translation>11月</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/terminal.py" />
            <source>OLD</source>
            <translation>旧文件</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/compare.py" />
            <source>OLD NEW, FILE --days A..B or FILE --git A..B</source>
            <translation>旧文件 新文件，文件 --days A..B 或 文件 --git A..B</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>OPML, an outline</source>
            <translation>OPML 大纲</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/terminal.py" />
            <source>OUT</source>
            <translation>输出</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/translation.py" />
            <source>Oct</source>
            <translation>10月</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/outlines/outline.py" />
            <source>Of a text, nested lists, headings and indented lines are read, and diagrams within it.</source>
            <translation>文本中可读取嵌套列表、标题和缩进行，以及其中的图。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/records/unwrapping.py" />
            <source>Of the lists in the file it looks most like people.</source>
            <translation>在文件的各列表中，它最像人员列表。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>Olive</source>
            <translation>橄榄色</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/choosing.py" />
            <source>On every s&amp;heet</source>
            <translation>每页上(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/printing.py" />
            <location filename="../../orgviewer/views/export/sheet_fields.py" />
            <source>On every sheet</source>
            <translation>每页上</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/paper/fit.py" />
            <source>On one sheet of {paper} the smallest text would have {size} pt, less than {least} pt, so each branch has a page of its own; larger paper, a poster or smaller text can be chosen instead.</source>
            <translation>放在一张 {paper} 纸上，最小的文字只有 {size} 磅，小于 {least} 磅，因此每个分支各占一页；也可以改选更大的纸张、海报或更小的文字。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/pptx/parting.py" />
            <source>On one slide of {paper} the smallest text would have {size} pt, less than {least} pt, so each branch has a slide of its own.</source>
            <translation>在一张 {paper} 幻灯片上，最小的文字只有 {size} 磅，小于 {least} 磅，因此每个分支单独占一张幻灯片。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/start/settings_dialog.py" />
            <source>Once all windows are closed and orgviewer is started again, it speaks {language}.</source>
            <translation>关闭所有窗口并重新启动 orgviewer 后，界面语言为{language}。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>One file for any browser, with search and folding</source>
            <translation>适用于任何浏览器的单个文件，可搜索和折叠</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>One level &amp;more</source>
            <translation>多显示一层(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>One level l&amp;ess</source>
            <translation>少显示一层(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/files.py" />
            <source>One of that name is in {list}: add --views FILE.</source>
            <translation>{list} 中有同名的视图：请加上 --views FILE。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/circle_checks.py" />
            <source>One of them must lie elsewhere.</source>
            <translation>其中之一必须隶属于别处。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/circle_checks.py" />
            <source>One of them must report elsewhere.</source>
            <translation>其中之一必须汇报给别处。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>One page of the chart's size</source>
            <translation>与图同样大小的单页</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/size.py" />
            <source>One page of {width} × {height} cm</source>
            <translation>一页，{width} × {height} 厘米</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/size.py" />
            <source>One sheet of {paper}</source>
            <translation>一张 {paper} 纸</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/paper/fit.py" />
            <source>One sheet of {paper}, upright; the smallest text has {size} pt.</source>
            <translation>一张 {paper} 纸，竖放；最小的文字为 {size} 磅。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/paper/fit.py" />
            <source>One sheet of {paper}, wide; the smallest text has {size} pt.</source>
            <translation>一张 {paper} 纸，横放；最小的文字为 {size} 磅。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/panel/details.py" />
            <source>Only people have connections: select two of them.</source>
            <translation>只有人员才有关联：请选择两个人。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/availability.py" />
            <source>Only the top level is shown</source>
            <translation>只显示了最上层</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/search/search_bar.py" />
            <source>Only these</source>
            <translation>仅这些</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/comparison/report.py" />
            <source>Only {title} has {names}{more}, which is not compared therefore.</source>
            <translation>只有 {title} 含有 {names}{more}，因此不作比较。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/caption.py" />
            <source>Only “{query}”</source>
            <translation>仅“{query}”</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Open a &amp;folder…</source>
            <translation>打开文件夹(&amp;F)…</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <location filename="../../orgviewer/views/actions/file_actions.py" />
            <source>Open a file</source>
            <translation>打开文件</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/availability.py" />
            <source>Open a file first</source>
            <translation>请先打开文件</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/notices.py" />
            <source>Open a file in place of this example</source>
            <translation>打开文件以代替此示例</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/chart/surface.py" />
            <location filename="../../orgviewer/views/chart/view.py" />
            <source>Open a file, or drop one here.</source>
            <translation>打开文件，或将文件拖放到此处。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/file_actions.py" />
            <source>Open a folder</source>
            <translation>打开文件夹</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Open a folder that holds a file for each record</source>
            <translation>打开每条记录各有一个文件的文件夹</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/web_links.py" />
            <source>Open a link</source>
            <translation>打开链接</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Open another window</source>
            <translation>打开另一个窗口</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/slides/presentation.py" />
            <source>Open it in PowerPoint or LibreOffice Impress and save it as .pptx.</source>
            <translation>请在 PowerPoint 或 LibreOffice Impress 中打开并另存为 .pptx。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/visio/refused.py" />
            <source>Open it in Visio or LibreOffice Draw, and save it as a Visio drawing (.vsdx).</source>
            <translation>请在 Visio 或 LibreOffice Draw 中打开并另存为 Visio 绘图（.vsdx）。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/visio/refused.py" />
            <source>Open it in Visio, and save a copy without a password.</source>
            <translation>请在 Visio 中打开并保存一份不带密码的副本。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/outlines/xmind.py" />
            <source>Open it in XMind, take its password off, and save it anew.</source>
            <translation>请在 XMind 中打开，去掉密码并重新保存。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/spreadsheets/workbooks.py" />
            <source>Open it in a spreadsheet and save it anew.</source>
            <translation>请在电子表格程序中打开并重新保存。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/csv_syntax.py" />
            <source>Open it in a spreadsheet program, and save it as a workbook (.xlsx).</source>
            <translation>请在电子表格程序中打开，并另存为工作簿 (.xlsx)。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/folders/dated_folder.py" />
            <source>Open it in a window to see all of them, or name one by its day, with --at.</source>
            <translation>在窗口中打开以查看全部，或用 --at 按日期指定其中之一。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/drawio/file.py" />
            <source>Open it in draw.io and save it anew.</source>
            <translation>请在 draw.io 中打开并重新保存。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/package.py" />
            <location filename="../../orgviewer/readers/syntax/drawings/visio/parts.py" />
            <source>Open it in the program that wrote it and save it anew.</source>
            <translation>请在生成它的程序中打开并重新保存。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/slides/presentation.py" />
            <source>Open it in the program that wrote it and save it as .pptx.</source>
            <translation>请在生成它的程序中打开并另存为 .pptx。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/menus.py" />
            <source>Open re&amp;cent</source>
            <translation>最近打开的文件(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Open the &amp;example</source>
            <translation>打开示例(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Open the cells copied in a spreadsheet</source>
            <translation>打开从电子表格复制的单元格</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/contents.py" />
            <source>Open the file that they are of: it lies beside them, and its name begins alike.</source>
            <translation>请打开其所属的文件：它在旁边，名称开头相同。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/folders/table_folder.py" />
            <source>Open the one that you want by itself.</source>
            <translation>请单独打开所需的文件。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Open the sample</source>
            <translation>打开示例</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>Open the table or the data that it was made from.</source>
            <translation>请打开生成它的表格或数据。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/spreadsheets/workbooks.py" />
            <source>Open the workbook in a spreadsheet program and save it.</source>
            <translation>请在电子表格程序中打开并保存工作簿。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/web_links.py" />
            <source>Open this address outside of orgviewer?</source>
            <translation>要在 orgviewer 之外打开此地址吗？</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/commands.py" />
            <source>Open {name}</source>
            <translation>打开 {name}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>Orange</source>
            <translation>橙色</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/facet_words.py" />
            <location filename="../../orgviewer/statistics/columns.py" />
            <location filename="../../orgviewer/views/files/columns.py" />
            <location filename="../../orgviewer/views/files/columns_preview.py" />
            <source>Organization</source>
            <translation>组织</translation>
        </message>
        <message>
            <location filename="../../orgviewer/omissions/positions.py" />
            <location filename="../../orgviewer/publish/html/texts.py" />
            <source>Organization chart</source>
            <translation>组织架构图</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/spoken.py" />
            <source>Organization chart of {name}: {people}, {levels}.</source>
            <translation>{name}的组织架构图：{people}，{levels}。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/file_actions.py" />
            <location filename="../../orgviewer/views/changes/comparing.py" />
            <source>Organization charts</source>
            <translation>组织架构图</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/people.py" />
            <location filename="../../orgviewer/lives/records.py" />
            <location filename="../../orgviewer/views/search/hits.py" />
            <source>Other</source>
            <translation>其他</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns.py" />
            <source>Other (shown in the panel)</source>
            <translation>其他 (显示在侧边栏)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/changes.py" />
            <source>Other fields</source>
            <translation>其他字段</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/directory/xlsx.py" />
            <source>Other name</source>
            <translation>其他姓名</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/ldif/entries.py" />
            <source>Others may be missing: ask for them in pages (ldapsearch -E pr=1000/noprompt).</source>
            <translation>可能缺少其他条目：请分页查询 (ldapsearch -E pr=1000/noprompt)。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/people.py" />
            <source>Others report to this id, which nobody in the file has.</source>
            <translation>有人汇报给此标识，但文件中没有人使用它。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/people.py" />
            <source>Others report to this name, which stands nowhere else in the file.</source>
            <translation>有人汇报给此姓名，但它未在文件的其他地方出现。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <location filename="../../orgviewer/views/outline/view.py" />
            <location filename="../../orgviewer/views/parts.py" />
            <source>Outline</source>
            <translation>大纲</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/chart/minimap.py" />
            <source>Overview of the whole chart</source>
            <translation>整张图的缩略图</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/paper_field.py" />
            <source>Own size…</source>
            <translation>自定义尺寸…</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>P&amp;hone list</source>
            <translation>电话簿(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/fields_dialog.py" />
            <source>P&amp;ortrait:</source>
            <translation>头像(&amp;O)：</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>P&amp;resent branch by branch</source>
            <translation>逐个分支演示(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/choosing.py" />
            <source>P&amp;roportions</source>
            <translation>宽高比(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/terminal.py" />
            <source>PICTURE</source>
            <translation>图片</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/choosing.py" />
            <source>Pa&amp;ges</source>
            <translation>分页(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>Pack the chart into the shape of the window</source>
            <translation>按窗口形状紧凑排列</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/directory/xlsx.py" />
            <source>Page</source>
            <translation>页</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/guide/page_view.py" />
            <source>Page of the guide</source>
            <translation>指南页面</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/pdf/writer.py" />
            <source>Page {number}</source>
            <translation>第 {number} 页</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/directory/page_marks.py" />
            <source>Page {number} of {count}</source>
            <translation>第 {number} 页，共 {count} 页</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/directory.py" />
            <location filename="../../orgviewer/views/export/fields.py" />
            <location filename="../../orgviewer/views/export/printing.py" />
            <source>Pages</source>
            <translation>页面</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/choosing.py" />
            <location filename="../../orgviewer/views/export/directory.py" />
            <source>Pap&amp;er</source>
            <translation>纸张(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/choosing.py" />
            <source>Paper</source>
            <translation>纸张</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/directory/xlsx.py" />
            <location filename="../../orgviewer/publish/html/texts.py" />
            <location filename="../../orgviewer/views/panel/pages.py" />
            <source>Part of</source>
            <translation>隶属于</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Paste a &amp;table</source>
            <translation>粘贴表格(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/pasting.py" />
            <source>Pasted table</source>
            <translation>粘贴的表格</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <location filename="../../orgviewer/views/time/play.py" />
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/statistics/rows.py" />
            <location filename="../../orgviewer/views/outline/model.py" />
            <source>People</source>
            <translation>人数</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/doubts.py" />
            <source>People are known here by {list}.</source>
            <translation>此处按 {list} 识别人员。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>People by any column of the file</source>
            <translation>按文件的任意一列查找人员</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/figures/text.py" />
            <location filename="../../orgviewer/publish/statistics/rows.py" />
            <source>People by level</source>
            <translation>各层级人数</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>People by the numbers, or the years, of a column</source>
            <translation>按某列的数字或年份查找人员</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>People by the year in which they came</source>
            <translation>按入职年份查找人员</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>People by their lives</source>
            <translation>按经历查找人员</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>People by what they do</source>
            <translation>按职责查找人员</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/comparison/report.py" />
            <source>People have new ids as a whole: they are told by name, role, superior and team.</source>
            <translation>人员的标识全部改变：按姓名、角色、上级和团队识别。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>People who interned there; who worked or interned there</source>
            <translation>曾在该处实习的人员；曾在该处工作或实习的人员</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>People witho&amp;ut dates</source>
            <translation>没有日期的人员(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/drawing_cards.py" />
            <source>Person</source>
            <translation>人</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/directory/xlsx.py" />
            <location filename="../../orgviewer/statistics/columns.py" />
            <location filename="../../orgviewer/views/directory/model.py" />
            <location filename="../../orgviewer/views/files/columns.py" />
            <location filename="../../orgviewer/views/files/columns_preview.py" />
            <source>Phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/directory/publication.py" />
            <location filename="../../orgviewer/views/directory/shown.py" />
            <source>Phone list</source>
            <translation>电话簿</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/directory/xlsx.py" />
            <location filename="../../orgviewer/views/files/columns.py" />
            <source>Photo</source>
            <translation>照片</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/directory/publication.py" />
            <location filename="../../orgviewer/publish/spoken.py" />
            <source>Photo of {name}</source>
            <translation>{name}的照片</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/fields_dialog.py" />
            <source>Photo, or initials without one</source>
            <translation>照片，没有时用姓名首字母</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/problems/model.py" />
            <source>Photos that cannot be shown</source>
            <translation>无法显示的照片</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>Picture</source>
            <translation>图片</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/sheet_fields.py" />
            <source>Pictures</source>
            <translation>图片</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/png.py" />
            <source>Pillow and programs that use it take at most {number} pixels</source>
            <translation>Pillow 及使用它的程序最多接受 {number} 像素</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/facet_words.py" />
            <location filename="../../orgviewer/statistics/columns.py" />
            <location filename="../../orgviewer/views/files/columns.py" />
            <location filename="../../orgviewer/views/files/columns_preview.py" />
            <location filename="../../orgviewer/views/search/hits.py" />
            <source>Place</source>
            <translation>地点</translation>
        </message>
        <message>
            <location filename="../../orgviewer/desktop/menu.py" />
            <source>Placed: {path}</source>
            <translation>已放置：{path}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>Places orgviewer in your menu, with its icon, and among the programs that open your
files: on Linux, below XDG_DATA_HOME, for you alone. Says what it did, and touches no file of
anybody else. The program that opens a kind of file by default stays the one it is.</source>
            <translation>将 orgviewer 连同图标放入自己的菜单，并列入可打开文件的程序之中：
在 Linux 上位于 XDG_DATA_HOME 之下，仅对自己有效。会说明所做的操作，不触碰他人的任何文件。
各类文件的默认打开程序保持不变。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>PlantUML</source>
            <translation>PlantUML</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>PlantUML, a diagram</source>
            <translation>PlantUML 图表</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/time/play.py" />
            <source>Play</source>
            <translation>播放</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/time/bar.py" />
            <source>Play: from change to change (Space on the track)</source>
            <translation>播放：逐个变更（在轨道上按空格）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/history/state_bar.py" />
            <source>Play: from state to state (Space)</source>
            <translation>播放：逐个状态（空格）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>Plus</source>
            <translation>加号</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/summary.py" />
            <source>Popolo's lists</source>
            <translation>Popolo 列表</translation>
        </message>
        <message>
            <location filename="../../orgviewer/omissions/positions.py" />
            <location filename="../../orgviewer/readers/drawings/records.py" />
            <source>Position</source>
            <translation>职位</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/drawing_cards.py" />
            <source>Post</source>
            <translation>职位</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns.py" />
            <source>Post (its id)</source>
            <translation>岗位 (其标识)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/size.py" />
            <source>Poster of {columns} × {rows} sheets of {paper}, {width} × {height} cm</source>
            <translation>由 {columns} × {rows} 张 {paper} 纸拼成的海报，{width} × {height} 厘米</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/caption.py" />
            <source>Posts, without the names of people</source>
            <translation>职位，不含人员姓名</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/search/finding.py" />
            <source>Preparing the search …</source>
            <translation>正在准备搜索…</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/preview.py" />
            <source>Preview of the picture</source>
            <translation>图片预览</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/html/texts.py" />
            <source>Previous (Shift+Enter)</source>
            <translation>上一个 (Shift+Enter)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Pri&amp;nt…</source>
            <translation>打印(&amp;N)…</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/printed_directory.py" />
            <location filename="../../orgviewer/views/export/printing.py" />
            <source>Print</source>
            <translation>打印</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/html/texts.py" />
            <source>Print (Ctrl+P)</source>
            <translation>打印 (Ctrl+P)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Print the chart, after a look at its pages</source>
            <translation>预览页面后打印此图</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/printing.py" />
            <source>Printing to “{where}” failed.</source>
            <translation>打印到“{where}”失败。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>Prints how many there are: people by level, how many report to whom, managers to
staff, the deepest line, what is missing; and of every card what its branch comes to.
People are counted, not cards: who stands in two teams is one person above both.</source>
            <translation>打印数量：各层级人数、每人有多少下属、管理者与其他人员之比、最深的一线、缺失的值；
以及每张卡片所在分支的合计。按人计数而非按卡片：身在两个团队的人，在两者之上只算一人。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>Prints what changed from one file, or one day or commit of it, to another: who
joined, left, moved, has a new role or name; which teams were founded, dissolved, renamed
or moved; each with its place in both files. People are matched by id, else by e-mail
address, else by name. Ends with 0 if nothing changed, with 1 if something did, and with 2
if that cannot be told.</source>
            <translation>输出从一个文件（或其某一日期、某次提交）到另一个之间的变更：谁加入、离开、调动、有新的角色或姓名；
哪些团队成立、解散、更名或调整；并给出各项在两个文件中的位置。人员按标识匹配，
否则按电子邮件地址，否则按姓名。没有变更以 0 结束，有变更以 1 结束，无法判断以 2 结束。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/cli.py" />
            <source>Prints what is wrong with files, a line each, and of each file how it was read.
Ends with 0 if no file has errors (warnings may be), else with 1.</source>
            <translation>输出文件中的问题，每个一行，并说明每个文件的读取方式。
如果没有文件含有错误（可以有警告），则以 0 结束，否则以 1 结束。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/connect.py" />
            <source>Prints what two people share, and what that is worth: first who is the other's
manager, advisor, teacher or colleague, then where both were at the same time, then what
they merely have in common. Two who share nothing are reached through as few others as
possible. Each step says what the file knows of the years, and its sources.</source>
            <translation>输出两个人的共同之处及其意义：首先是谁是对方的上级、导师、老师或同事，
然后是两人同时所在之处，最后是仅有的共同点。没有共同之处的两人通过尽可能少的其他人相连。
每一步都会说明文件所知的年份及其来源。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/changes.py" />
            <source>Probably the same as before: no id that stayed says so.</source>
            <translation>可能与之前为同一人：没有保留下来的标识可以证明。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/problems/dialog.py" />
            <source>Problems</source>
            <translation>问题</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/status.py" />
            <source>Problems of the open file</source>
            <translation>打开文件的问题</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/work_bar.py" />
            <source>Progress: {work}</source>
            <translation>进度：{work}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/facet_words.py" />
            <location filename="../../orgviewer/views/files/columns.py" />
            <location filename="../../orgviewer/views/files/columns_preview.py" />
            <location filename="../../orgviewer/views/search/hits.py" />
            <source>Project</source>
            <translation>项目</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/people.py" />
            <source>Projects</source>
            <translation>项目</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/people.py" />
            <source>Publications</source>
            <translation>出版物</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/yaml_syntax.py" />
            <source>Put a text that begins with * in quotes.</source>
            <translation>以 * 开头的文本请加引号。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/yaml_events.py" />
            <source>Put a text that begins with {here} in quotes.</source>
            <translation>以 {here} 开头的文本请加引号。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/yaml_events.py" />
            <source>Put a text that holds ": " in quotes, and indent the fields of an entry alike.</source>
            <translation>含有“: ”的文本请加引号，并使同一条目的字段缩进一致。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/toolbar.py" />
            <source>Put the same people into another tree</source>
            <translation>将同样的人员排入另一棵树</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/yaml_places.py" />
            <source>Put the text in quotes, or write a blank after the "#" of a comment.</source>
            <translation>请给文本加引号，或在注释的“#”后加空格。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/terminal.py" />
            <source>QUERY</source>
            <translation>查询</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/qt_needs.py" />
            <source>Qt cannot be loaded here: {error}</source>
            <translation>此处无法加载 Qt：{error}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/display.py" />
            <source>Qt has no platform "{name}" (QT_QPA_PLATFORM), only {list}.</source>
            <translation>Qt 没有平台“{name}”(QT_QPA_PLATFORM)，只有 {list}。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/qt_needs.py" />
            <source>Qt needs the library {missing}, which is missing here: {loads}</source>
            <translation>Qt 需要此处缺少的库 {missing}：{loads}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>RDF in N-Triples</source>
            <translation>N-Triples 格式的 RDF</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>RDF in Turtle</source>
            <translation>Turtle 格式的 RDF</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>RTF, a text document</source>
            <translation>RTF 文本文档</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/main_window.py" />
            <source>Read again.</source>
            <translation>已重新读取。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/yaml_or_json.py" />
            <source>Read are tables (.csv, .xlsx), JSON and YAML with people in them.</source>
            <translation>可读取含有人员的表格（.csv、.xlsx）、JSON 和 YAML。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns.py" />
            <source>Read as:</source>
            <translation>读取为：</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/drawing_dialog.py" />
            <source>Read the drawing as the program does by itself</source>
            <translation>按程序自身的方式读取绘图</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Read the guide, and search it</source>
            <translation>阅读和搜索指南</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Read the open file again</source>
            <translation>重新读取打开的文件</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns.py" />
            <source>Reading of the family name</source>
            <translation>姓的读音</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns.py" />
            <source>Reading of the given name</source>
            <translation>名的读音</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns.py" />
            <source>Reading of the name</source>
            <translation>姓名读音</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/main_window.py" />
            <source>Reading {name} …</source>
            <translation>正在读取 {name}…</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns_preview.py" />
            <location filename="../../orgviewer/views/status.py" />
            <source>Reading …</source>
            <translation>正在读取……</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/start/recent_list.py" />
            <location filename="../../orgviewer/views/start/welcome.py" />
            <source>Recent files</source>
            <translation>最近打开的文件</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/folder.py" />
            <source>Records lie beside each other, or in folders named {list}.</source>
            <translation>记录应并列存放，或放在名为 {list} 的文件夹中。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>Red</source>
            <translation>红色</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/yaml_events.py" />
            <source>Remove it.</source>
            <translation>请删除它。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/native.py" />
            <source>Remove its "-".</source>
            <translation>请删除其“-”。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/yaml_syntax.py" />
            <source>Remove the "---".</source>
            <translation>请删除“---”。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/xml.py" />
            <source>Remove the lines of its DOCTYPE, or save it anew in the program that wrote it.</source>
            <translation>请删除 DOCTYPE 各行，或在生成它的程序中重新保存。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/desktop/menu.py" />
            <source>Removed: {path}</source>
            <translation>已移除：{path}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/saved/controller.py" />
            <source>Rename the view</source>
            <translation>重命名视图</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/changes.py" />
            <source>Renamed</source>
            <translation>更名</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/facet_words.py" />
            <source>Reporting line</source>
            <translation>汇报线</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns_preview.py" />
            <source>Reports to</source>
            <translation>汇报给</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns.py" />
            <source>Reports to (manager)</source>
            <translation>汇报给 (上级)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns.py" />
            <source>Reports to post (its id)</source>
            <translation>汇报给岗位 (其标识)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/managers.py" />
            <source>Reports to “{cells}” in the file; several people are called so, and none is taken.</source>
            <translation>文件中汇报给“{cells}”；有多人同名，未采用任何一人。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/references/cut_lines.py" />
            <source>Reports to “{cells}” in the file; the line is cut, as it leads in a circle.</source>
            <translation>文件中汇报给“{cells}”；该线形成循环，已断开。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/start/settings_dialog.py" />
            <source>Reset</source>
            <translation>重置</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/start/settings_dialog.py" />
            <source>Reset {setting}</source>
            <translation>重置{setting}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>Right click, or Menu</source>
            <translation>右键单击，或菜单键</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>Ring</source>
            <translation>圆环</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/facet_words.py" />
            <location filename="../../orgviewer/publish/directory/xlsx.py" />
            <location filename="../../orgviewer/statistics/columns.py" />
            <location filename="../../orgviewer/views/files/columns.py" />
            <location filename="../../orgviewer/views/files/columns_preview.py" />
            <location filename="../../orgviewer/views/files/drawing_cards.py" />
            <location filename="../../orgviewer/views/outline/model.py" />
            <location filename="../../orgviewer/views/search/hits.py" />
            <source>Role</source>
            <translation>角色</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/directory/model.py" />
            <source>Role and team</source>
            <translation>职务与团队</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/search/hits.py" />
            <source>Rule</source>
            <translation>规则</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rules_dialog.py" />
            <source>Rules, of which the first that holds marks a card</source>
            <translation>规则；其中第一条成立的规则标记卡片</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>S&amp;tatistics</source>
            <translation>统计(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/changes/list.py" />
            <source>S&amp;wap</source>
            <translation>交换(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>SQL</source>
            <translation>SQL</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/terminal.py" />
            <source>STATE</source>
            <translation>状态</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/saving.py" />
            <source>Save a copy</source>
            <translation>保存副本</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/availability.py" />
            <source>Save a copy first: beside this file there is no place for views</source>
            <translation>请先保存副本：此文件旁无法存放视图</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/slides/presentation.py" />
            <location filename="../../orgviewer/readers/syntax/spreadsheets/workbooks.py" />
            <source>Save a copy without one.</source>
            <translation>请另存一份不带密码的副本。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Save all that the open file says in another form</source>
            <translation>以其他形式保存打开文件的全部内容</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>Save it as a table (.csv, .xlsx).</source>
            <translation>请另存为表格（.csv、.xlsx）。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Save the chart as a picture, a drawing, pages, slides, a page for the web or a list</source>
            <translation>将图保存为图片、矢量图、页面、幻灯片、网页或列表</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/saved/tabs.py" />
            <source>Save the chart as it is now as one more view</source>
            <translation>将图的当前样子保存为新视图</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>Save the chart as it is now under the name of the view that was chosen</source>
            <translation>以所选视图的名称保存图的当前样子</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/drawio/file.py" />
            <source>Save the drawing itself in draw.io, with File ▸ Save as….</source>
            <translation>请在 draw.io 中用“文件 ▸ 另存为…”保存绘图本身。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/visio/parts.py" />
            <source>Save the drawing itself, not a stencil.</source>
            <translation>请保存绘图本身，而不是模具。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Save the people as a photo board or a phone list: pages, a page for the web, a text or a table</source>
            <translation>将人员保存为照片墙或电话簿：页面、网页、文档或表格</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/spreadsheets/workbooks.py" />
            <source>Save the sheet as CSV if cells are empty that should not be.</source>
            <translation>如果有单元格不应为空，请将工作表另存为 CSV。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/spreadsheets/workbooks.py" />
            <source>Save the sheet as CSV.</source>
            <translation>请将工作表另存为 CSV。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/managers.py" />
            <source>Save the table with its results, or mend the formula.</source>
            <translation>请连同结果保存表格，或修正公式。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/saved/controller.py" />
            <location filename="../../orgviewer/views/saved/tabs.py" />
            <source>Save the view</source>
            <translation>保存视图</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>Save under a name how the chart is arranged, laid out, folded and exported</source>
            <translation>以一个名称保存图的排列、布局、折叠和导出方式</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/spreadsheets/workbooks.py" />
            <source>Save what it holds as .xlsx or .csv.</source>
            <translation>请将其内容另存为 .xlsx 或 .csv。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/contents.py" />
            <source>Save what it holds to a file first.</source>
            <translation>请先将其内容保存到文件。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/saved/controller.py" />
            <source>Saved the view “{name}”.</source>
            <translation>已保存视图“{name}”。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/saved/controller.py" />
            <location filename="../../orgviewer/views/saved/tabs.py" />
            <source>Saved views</source>
            <translation>已保存的视图</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/status.py" />
            <source>Saved {path}</source>
            <translation>已保存 {path}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/writing.py" />
            <source>Saving {name} …</source>
            <translation>正在保存 {name}…</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/status.py" />
            <source>Saving …</source>
            <translation>正在保存…</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/managers.py" />
            <source>Say by an id who is meant.</source>
            <translation>请用标识指明是谁。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/drawing_dialog.py" />
            <source>Say that every card is what it is taken for, and every line right</source>
            <translation>确认每张卡片的判断和每条连线都正确</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Say what the columns of the open table are</source>
            <translation>指定打开表格各列的含义</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/flat.py" />
            <source>Say which one does, with --map name=COLUMN. The columns are {listed}.</source>
            <translation>请用 --map name=列 指定。各列为 {listed}。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/files.py" />
            <source>Say with --views which file holds it.</source>
            <translation>请用 --views 指出它在哪个文件中。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/facet_words.py" />
            <location filename="../../orgviewer/views/files/columns.py" />
            <location filename="../../orgviewer/views/files/columns_preview.py" />
            <location filename="../../orgviewer/views/search/hits.py" />
            <source>School</source>
            <translation>学校</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/toolbar.py" />
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/guide/window.py" />
            <source>Search the guide</source>
            <translation>搜索指南</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/directory/html.py" />
            <source>Sections</source>
            <translation>分节</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/availability.py" />
            <source>Select a card first</source>
            <translation>请先选择卡片</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>Select a card; on the badge at its foot: fold or unfold it</source>
            <translation>选择卡片；单击其底部标记：折叠或展开</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>Select the root</source>
            <translation>选择根</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/translation.py" />
            <source>Sep</source>
            <translation>9月</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Settin&amp;gs…</source>
            <translation>设置(&amp;G)…</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/start/settings_dialog.py" />
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/choosing.py" />
            <source>Sha&amp;pes</source>
            <translation>形状(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns_dialog.py" />
            <source>Sheet</source>
            <translation>工作表</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns.py" />
            <source>Sheet “{sheet}”, read as:</source>
            <translation>工作表“{sheet}”，读取为：</translation>
        </message>
        <message>
            <location filename="../../orgviewer/writers/native.py" />
            <source>Sheet: {sheet}{several}.</source>
            <translation>工作表：{sheet}{several}。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action.py" />
            <source>Sho&amp;w</source>
            <translation>显示(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>Shortcuts</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>Show a line about each person and team, on higher cards</source>
            <translation>在较高的卡片上显示每个人员和团队的简介</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Show a&amp;ll again</source>
            <translation>重新显示全部(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Show again what was visible before</source>
            <translation>恢复之前的显示</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/search/filtering.py" />
            <source>Show all again</source>
            <translation>重新显示全部</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/search/filtering.py" />
            <source>Show all again (Esc)</source>
            <translation>重新显示全部 (Esc)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>Show assistants, as tinted cards</source>
            <translation>以带底色的卡片显示助理</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>Show dotted-line managers</source>
            <translation>显示虚线上级</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Show everybody</source>
            <translation>显示所有人员</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Show everybody again, whatever a filter has left out</source>
            <translation>重新显示所有人，包括被筛选排除的人</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Show everybody beneath the selected card</source>
            <translation>显示所选卡片之下的所有人员</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>Show how many people, levels, reports and missing values there are, and whom each bar counts</source>
            <translation>显示人数、层级、下属和缺失值的数量，以及每个条形统计了谁</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>Show in a corner which part of the chart is in view</source>
            <translation>在角落显示当前可见的部分</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/status.py" />
            <source>Show in folder</source>
            <translation>在文件夹中显示</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Show less, larger</source>
            <translation>显示更少、更大</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Show more, smaller</source>
            <translation>显示更多、更小</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>Show names in other scripts on the cards, too</source>
            <translation>在卡片上同时显示其他文字的姓名</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/panel/connections.py" />
            <source>Show no longer how the two are connected (Esc)</source>
            <translation>不再显示两人的联系（Esc）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Show one level less</source>
            <translation>少显示一层</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Show one level more</source>
            <translation>多显示一层</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <location filename="../../orgviewer/views/search/search_bar.py" />
            <source>Show onl&amp;y these</source>
            <translation>仅显示这些(&amp;Y)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Show only the top level</source>
            <translation>只显示最上层</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Show only what the search finds, and what leads there from the top</source>
            <translation>仅显示搜索找到的内容，以及从顶端通向它的路径</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/search/search_bar.py" />
            <source>Show only what was found, and what leads there; the menu hides it</source>
            <translation>仅显示找到的内容及通向它的路径；菜单可将其隐藏</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>Show people without dates, too, where a day is chosen</source>
            <translation>选择日期时也显示没有日期的人员</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Show the branch of the selected card alone</source>
            <translation>只显示所选卡片的分支</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/drawing_dialog.py" />
            <source>Show the card of this row on the chart</source>
            <translation>在图中显示此行的卡片</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>Show the chart alone on the whole screen, and one branch after another by the space bar</source>
            <translation>在整个屏幕上只显示图，并用空格键逐个显示分支</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>Show the chart as a list, too</source>
            <translation>同时以列表形式显示</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/time/bar.py" />
            <source>Show the chart as the file says, without a chosen day</source>
            <translation>按文件所述显示，不选择日期</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/availability.py" />
            <source>Show the chart first, and not a list</source>
            <translation>请先显示图，而不是列表</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Show the chart of any day, on a bar with all days on which something changes</source>
            <translation>显示任意日期的图，时间条上列出发生变更的所有日期</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>Show the list of what changed, of two states that are compared</source>
            <translation>比较两个状态时显示变更列表</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Show the open file alone again</source>
            <translation>重新只显示打开的文件</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Show the open file without names, contacts, photos, notes, dates, lives or sources</source>
            <translation>显示打开的文件，但不含姓名、联系方式、照片、备注、日期、经历或来源</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>Show the people from A to Z with phones and e-mail addresses, in place of the chart</source>
            <translation>以按 A 到 Z 排列、带电话和电子邮件地址的人员列表代替图</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>Show the people team by team, with their photos, in place of the chart</source>
            <translation>以逐个团队、带照片的人员代替图</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Show the selected card and all beneath it as large as fits</source>
            <translation>以尽可能大的比例显示所选卡片及其下全部内容</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Show the selected card large</source>
            <translation>放大显示所选卡片</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>Show the side panel</source>
            <translation>显示侧边栏</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <location filename="../../orgviewer/views/chart/breadcrumbs.py" />
            <source>Show the whole chart</source>
            <translation>显示整张图</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/chart/breadcrumbs.py" />
            <source>Show the whole chart (Backspace)</source>
            <translation>显示整张图 (Backspace)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/html/texts.py" />
            <source>Show the whole chart (F)</source>
            <translation>显示整张图 (F)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>Show the window on the whole screen</source>
            <translation>在整个屏幕上显示窗口</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>Show what can be done with a card, or with whatever is there</source>
            <translation>显示可对卡片或该处内容执行的操作</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Show what can be done with the selected card, or with whatever has the keyboard; or click right</source>
            <translation>显示可对所选卡片或键盘焦点所在处执行的操作；也可右键单击</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Show what changed since an earlier file, on one chart over both</source>
            <translation>在一张图上显示自较早文件以来的变更</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>Show what the colours and the signs on cards mean, if there are any</source>
            <translation>显示卡片上颜色和标记的含义（如有）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Show what the open file was in each of its commits, or on each day of a folder</source>
            <translation>显示打开的文件在每次提交中，或文件夹中每一天的内容</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/cli.py" />
            <source>Shows organization charts whose every fact names its source.

commands:
  (none)         open FILE in a window
  check          print what is wrong with files
  compare        print who came, left and moved from one file, or one day, to another
  connect        print what two people of FILE share, and what that is worth
  convert        write a file as YAML, JSON or a table, to go on with
  directory      write the people as a photo board or a phone list
  export         write the chart as a picture; needs no display
  integrate      place orgviewer in your menu, or take it out
  sample         write an invented organization of any size, to try things with
  stats          print how many people, levels and reports FILE has, branch by branch</source>
            <translation>显示每项事实都注明来源的组织架构图。

命令：
  （无）         在窗口中打开文件
  check          输出文件中的问题
  compare        输出从一个文件或日期到另一个之间谁加入、离开和调动
  connect        输出文件中两个人的共同之处及其意义
  convert        将文件写为 YAML、JSON 或表格以供后续使用
  directory      将人员写为照片墙或电话簿
  export         将图写为图片；不需要显示器
  integrate      将 orgviewer 放入菜单或移除
  sample         写出任意规模的虚构组织以供试用
  stats          打印文件各分支的人数、层级和下属数</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/search/hits.py" />
            <source>Since</source>
            <translation>自</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/choosing.py" />
            <location filename="../../orgviewer/views/export/printing.py" />
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/paper_field.py" />
            <source>Size of the paper</source>
            <translation>纸张尺寸</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/choosing.py" />
            <source>Size of the slides</source>
            <translation>幻灯片尺寸</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>Slides</source>
            <translation>幻灯片</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/pptx/slide_size.py" />
            <source>Slides cannot be as large as {paper}: no side may be longer than {length} mm.</source>
            <translation>幻灯片不能大到 {paper}：任何一边都不能超过 {length} 毫米。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/field_list.py" />
            <source>Small</source>
            <translation>小</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/statistics/numbers.py" />
            <source>Smallest</source>
            <translation>最小值</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/choosing.py" />
            <source>Smallest te&amp;xt</source>
            <translation>最小文字(&amp;X)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>SmartArt, to edit as a tree</source>
            <translation>SmartArt，可作为树编辑</translation>
        </message>
        <message>
            <location filename="../../orgviewer/chart/rules/grammar.py" />
            <source>Some are: vacant, span &gt; 10, role contains chief, email missing, start before 2024-06-30.</source>
            <translation>例如：vacant、span &gt; 10、role contains chief、email missing、start before 2024-06-30。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/text_metrics.py" />
            <source>Some letters are left out, since no font here can draw them ({scripts}): install one, such as fonts-noto-cjk, fonts-noto-core or fonts-noto-color-emoji.</source>
            <translation>部分文字因缺少可绘制的字体而省略（{scripts}）：请安装字体，例如 fonts-noto-cjk、fonts-noto-core 或 fonts-noto-color-emoji。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/app.py" />
            <source>Something went wrong that should not have.</source>
            <translation>发生了不应出现的错误。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/directory.py" />
            <source>Sorted &amp;by</source>
            <translation>排序依据(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/panel/row_source.py" />
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/html/texts.py" />
            <location filename="../../orgviewer/publish/pdf/appendix.py" />
            <location filename="../../orgviewer/views/panel/page_html.py" />
            <source>Sources</source>
            <translation>来源</translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/publish/pptx/notes.py" />
            <source>Sources of this slide:</source>
            <extracomment>Source of this slide:</extracomment>
            <translation>
                <numerusform>此幻灯片的来源：</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/paint/caption.py" />
            <source>Sources: {list}</source>
            <extracomment>Source: {list}</extracomment>
            <translation>
                <numerusform>来源：{list}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/presentation/presentation.py" />
            <source>Space: the next branch · Shift+Space: back · Home: the whole chart · + and −: zoom · Esc: leave</source>
            <translation>空格：下一个分支 · Shift+空格：返回 · Home：整个图 · + 和 −：缩放 · Esc：退出</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/outlines/maker.py" />
            <source>Split it, or export its people as a table (.csv, .xlsx).</source>
            <translation>请拆分，或将人员导出为表格（.csv、.xlsx）。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/contents.py" />
            <source>Split it, or shorten it.</source>
            <translation>请拆分或缩短文件。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/folder.py" />
            <source>Split it, or shorten them.</source>
            <translation>请拆分文件夹或缩短文件。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/package.py" />
            <source>Split it, or take the largest pictures out of it.</source>
            <translation>请拆分文件，或移除其中最大的图片。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/limits.py" />
            <location filename="../../orgviewer/readers/syntax/json_lines.py" />
            <location filename="../../orgviewer/readers/syntax/ldif/ldif_syntax.py" />
            <source>Split it.</source>
            <translation>请拆分文件。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/slides/presentation.py" />
            <source>Split the file.</source>
            <translation>请拆分文件。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>Square</source>
            <translation>方块</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/statistics/rows.py" />
            <source>Staff</source>
            <translation>其他人员</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/drawing_cards.py" />
            <location filename="../../orgviewer/views/files/drawing_dialog.py" />
            <source>Stands under</source>
            <translation>上级</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns.py" />
            <location filename="../../orgviewer/views/files/columns_preview.py" />
            <location filename="../../orgviewer/views/settings.py" />
            <source>Start</source>
            <translation>开始</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/facet_words.py" />
            <location filename="../../orgviewer/statistics/columns.py" />
            <source>Start year</source>
            <translation>入职年份</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/history/state_bar.py" />
            <source>States of the file</source>
            <translation>文件的各个状态</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/pdf/appendix.py" />
            <location filename="../../orgviewer/views/statistics/dock.py" />
            <source>Statistics</source>
            <translation>统计</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/statistics/numbers.py" />
            <source>Sum</source>
            <translation>总和</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns.py" />
            <location filename="../../orgviewer/views/files/columns_preview.py" />
            <source>Summary</source>
            <translation>简介</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>Table</source>
            <translation>表格</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/paper/sheets.py" />
            <source>Tabloid</source>
            <translation>Tabloid</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns_dialog.py" />
            <source>Take each column for what the program recognized by itself</source>
            <translation>将每一列恢复为程序自行识别的含义</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>Take the view that was chosen out of the saved ones</source>
            <translation>从已保存的视图中移除所选视图</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/drawing_cards.py" />
            <location filename="../../orgviewer/views/files/drawing_dialog.py" />
            <source>Taken for</source>
            <translation>判断为</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/people.py" />
            <source>Taught</source>
            <translation>教过</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/settings.py" />
            <source>Te&amp;xt size</source>
            <translation>文字大小(&amp;X)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/facet_words.py" />
            <location filename="../../orgviewer/views/search/hits.py" />
            <source>Teacher</source>
            <translation>老师</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns.py" />
            <source>Teacher (beside a school)</source>
            <translation>老师 (与学校并列)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>Teal</source>
            <translation>蓝绿色</translation>
        </message>
        <message>
            <location filename="../../orgviewer/omissions/positions.py" />
            <location filename="../../orgviewer/publish/directory/xlsx.py" />
            <location filename="../../orgviewer/views/files/drawing_cards.py" />
            <location filename="../../orgviewer/views/search/hits.py" />
            <source>Team</source>
            <translation>团队</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/records.py" />
            <location filename="../../orgviewer/publish/html/texts.py" />
            <source>Teams and functions</source>
            <translation>团队与职能</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/changes.py" />
            <source>Teams dissolved</source>
            <translation>解散的团队</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/changes.py" />
            <source>Teams founded</source>
            <translation>新成立的团队</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/changes.py" />
            <source>Teams moved</source>
            <translation>调整的团队</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/statistics/rows.py" />
            <source>Teams of one</source>
            <translation>单人团队</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/changes.py" />
            <source>Teams renamed</source>
            <translation>更名的团队</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/directory.py" />
            <source>Text document</source>
            <translation>文档</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>Text that Graphviz draws</source>
            <translation>由 Graphviz 绘制的文本</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>Text that wikis and repositories draw</source>
            <translation>由维基和代码库绘制的文本</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>Text that wikis draw as a breakdown of work</source>
            <translation>由维基绘制为分解结构的文本</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/mermaid/nodes.py" />
            <source>Texts with brackets or quotation marks stand in double quotes, as in A["Ada (acting)"].</source>
            <translation>含括号或引号的文字要放在双引号中，如 A["Ada (acting)"]。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/drawing_dialog.py" />
            <source>The &amp;name on cards of several lines</source>
            <translation>多行卡片上的姓名(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/directory/pdf.py" />
            <location filename="../../orgviewer/publish/pdf/writer.py" />
            <source>The PDF cannot be finished: {reason}</source>
            <translation>无法完成 PDF：{reason}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/qt_needs.py" />
            <source>The Python package "{package}" is missing here: install orgviewer with pip, which brings it.</source>
            <translation>此处缺少 Python 包“{package}”：请用 pip 安装 orgviewer，它会一并安装。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/directory.py" />
            <source>The branch in focus</source>
            <translation>当前聚焦的分支</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/choosing.py" />
            <location filename="../../orgviewer/views/export/directory.py" />
            <source>The branch of the selected card</source>
            <translation>所选卡片的分支</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>The cards as records, for programs</source>
            <translation>将卡片作为记录，供程序使用</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>The cards as rows, for spreadsheets</source>
            <translation>将卡片作为行，供电子表格使用</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/drawing_dialog.py" />
            <source>The cards of the drawing</source>
            <translation>绘图的卡片</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/saved/tabs.py" />
            <source>The chart as it was before a view was chosen</source>
            <translation>选择视图之前的图</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/file_actions.py" />
            <source>The clipboard holds no table: copy some cells of a spreadsheet first.</source>
            <translation>剪贴板中没有表格：请先从电子表格复制一些单元格。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/history/git/commits.py" />
            <source>The clone is shallow: commits before {day} are missing in it.</source>
            <translation>这是浅克隆：缺少{day}之前的提交。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/settings.py" />
            <source>The colours in which pictures are offered first</source>
            <translation>图片默认的配色</translation>
        </message>
        <message>
            <location filename="../../orgviewer/history/git/commits.py" />
            <source>The commit {key} cannot be read: {error}.</source>
            <translation>无法读取提交 {key}：{error}。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/column_options.py" />
            <source>The fields are {list}, {left_out} and {other}.</source>
            <translation>字段有 {list}、{left_out} 和 {other}。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>The file has no column “{name}” now.</source>
            <translation>文件现在没有列“{name}”。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/nothing.py" />
            <source>The file has {list}{more}.</source>
            <translation>文件含有 {list}{more}。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/nothing.py" />
            <source>The file is {data}: people are groups of fields, one of which is a name.</source>
            <translation>文件是{data}：人员应为一组字段，其中之一是姓名。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/managers.py" />
            <source>The file says “{cells}” for whom this person reports to: nobody can be told.</source>
            <translation>文件中此人的汇报对象写作“{cells}”：无法确定是谁。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/drawing_dialog.py" />
            <source>The first line</source>
            <translation>第一行</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns_preview.py" />
            <source>The first people, as they will read</source>
            <translation>读取后的前几位人员</translation>
        </message>
        <message>
            <location filename="../../orgviewer/outputs.py" />
            <source>The folder "{parent}" does not exist.</source>
            <translation>文件夹“{parent}”不存在。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/settings.py" />
            <source>The format offered first</source>
            <translation>默认的格式</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>The largest number</source>
            <translation>最大的数字</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/start/settings_dialog.py" />
            <source>The last file</source>
            <translation>上次的文件</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/start/settings_dialog.py" />
            <source>The last file, as it was seen</source>
            <translation>上次的文件及其视图</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/directory.py" />
            <source>The last word of each name</source>
            <translation>姓名的最后一个词</translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/publish/further_fields.py" />
            <source>The list leaves out %n dotted lines, since somebody at their ends shares a post.</source>
            <extracomment>The list leaves out %n dotted line, since somebody at its end shares a post.</extracomment>
            <translation>
                <numerusform>列表省略了 %n 条虚线，因为其端点上有人与他人共任一职。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/paper/logo.py" />
            <source>The logo "{path}" cannot be read: {reason}</source>
            <translation>无法读取徽标“{path}”：{reason}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/paper/logo.py" />
            <source>The logo "{path}" is no picture that can be drawn: save it as PNG or JPEG of at most {pixels} megapixels and {bytes} MB.</source>
            <translation>徽标“{path}”不是可以绘制的图片：请另存为不超过 {pixels} 百万像素、{bytes} MB 的 PNG 或 JPEG。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/integrate.py" />
            <source>The menu starts {program}. To take it out: "orgviewer integrate --remove".</source>
            <translation>菜单将启动 {program}。要移除它：“orgviewer integrate --remove”。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/search/finding.py" />
            <source>The name of another person</source>
            <translation>另一个人的姓名</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/drawing_dialog.py" />
            <source>The name on cards of several lines</source>
            <translation>多行卡片上的姓名</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/history/state_bar.py" />
            <source>The next state (Right)</source>
            <translation>下一个状态（右）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/chart/rules/questions.py" />
            <source>The numbers of {name} are not all written alike, such as {text}: what they mean is open.</source>
            <translation>{name} 中的数字写法不一，例如 {text}：含义无法确定。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/app.py" />
            <source>The open chart is not changed. Please report this with the details below.</source>
            <translation>打开的图未被更改。请连同下方的详细信息一起报告。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/settings.py" />
            <source>The paper offered first</source>
            <translation>默认的纸张</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/choosing.py" />
            <source>The part that is in view</source>
            <translation>当前可见的部分</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/dialog.py" />
            <source>The preview is being made …</source>
            <translation>正在生成预览……</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/settings.py" />
            <source>The program's language from its next start on</source>
            <translation>程序从下次启动起使用的语言</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/shortened.py" />
            <source>The rest is left out here: there is too much of it.</source>
            <translation>其余内容过多，此处省略。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>The root at the foot</source>
            <translation>根在下方</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>The root at the left</source>
            <translation>根在左侧</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>The root at the right</source>
            <translation>根在右侧</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/shown_rows.py" />
            <source>The root on top</source>
            <translation>根在上方</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/hierarchies/edges.py" />
            <source>The rows were read as lines between people, from {key} to {manager}.</source>
            <translation>各行按人员之间的连线读取，从 {key} 到 {manager}。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/fitting.py" />
            <source>The rule {rule} holds of no card.</source>
            <translation>规则 {rule} 不适用于任何卡片。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/drawing_dialog.py" />
            <source>The second line</source>
            <translation>第二行</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/problems/dialog.py" />
            <source>The selected problem</source>
            <translation>所选问题</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/history/state_bar.py" />
            <source>The state before (Left)</source>
            <translation>上一个状态（左）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/file_actions.py" />
            <source>The table cannot be kept in a temporary file: {reason}</source>
            <translation>无法将表格保存到临时文件：{reason}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/nothing.py" />
            <source>The table has no row beneath the names of its columns.</source>
            <translation>表格的列名之下没有行。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns_dialog.py" />
            <source>The table has other columns now; what was asked about them is given up.</source>
            <translation>表格的列已变化；对原有列的询问已取消。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/writers/table_losses.py" />
            <source>The table has {count} columns, of which the first {most_columns} are read again as such: what stands beyond them becomes one.</source>
            <translation>表格有 {count} 列，其中前 {most_columns} 列会重新读作列：其余合并为一列。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>The theme's page</source>
            <translation>主题的页面</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>The two words beside each other</source>
            <translation>两个词相邻</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/saved/controller.py" />
            <source>The view is called “{name}” now.</source>
            <translation>视图现名为“{name}”。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/repeating.py" />
            <location filename="../../orgviewer/views/saved/shown.py" />
            <source>The views are those of {path}.</source>
            <translation>这些视图来自 {path}。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/chart/breadcrumbs.py" />
            <source>The way to the branch that is shown</source>
            <translation>通向所示分支的路径</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/choosing.py" />
            <location filename="../../orgviewer/views/export/directory.py" />
            <source>The whole chart</source>
            <translation>整张图</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/availability.py" />
            <source>The whole chart is shown</source>
            <translation>已显示整张图</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/chart/minimap.py" />
            <source>The whole chart: click or drag to go to another part of it</source>
            <translation>整张图：单击或拖动以前往其他部分</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>The whole of a value, and nothing that merely contains it</source>
            <translation>完整的值，而不是仅仅包含它的内容</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/omissions.py" />
            <source>The window leaves it out already.</source>
            <translation>窗口已经省略了这一项。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/availability.py" />
            <source>There are no problems</source>
            <translation>没有问题</translation>
        </message>
        <message>
            <location filename="../../orgviewer/chart/fields/names.py" />
            <location filename="../../orgviewer/chart/rules/grammar.py" />
            <source>There are {list}.</source>
            <translation>有：{list}。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/checking.py" />
            <source>There are: {list}.</source>
            <translation>可用的有：{list}。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/saved/controller.py" />
            <source>There is a view “{name}” already.</source>
            <translation>已有视图“{name}”。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/saved/controller.py" />
            <source>There is a view “{name}” already. Replace it?</source>
            <translation>已有视图“{name}”。要替换吗？</translation>
        </message>
        <message>
            <location filename="../../orgviewer/chart/filters/filtering.py" />
            <source>There is no field or column {name} to look in; it is looked for as a word.</source>
            <translation>没有可供查找的字段或列 {name}；按词语查找。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/chart/fields/names.py" />
            <source>There is no field or column {name}.</source>
            <translation>没有名为 {name} 的字段或列。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/contents.py" />
            <source>There is no folder {parent}.</source>
            <translation>没有文件夹 {parent}。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/svg/writer.py" />
            <source>There is no room for temporary files in “{folder}”: {reason}</source>
            <translation>“{folder}”中没有存放临时文件的空间：{reason}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/raster.py" />
            <source>There is not enough memory for a picture of this size; try a smaller scale.</source>
            <translation>内存不足以生成此尺寸的图片；请尝试较小的缩放比例。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/errors.py" />
            <source>There is not enough memory for this.</source>
            <translation>内存不足，无法完成此操作。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/availability.py" />
            <source>There is nothing to explain: neither colours by something nor signs</source>
            <translation>没有需要说明的内容：既无着色也无标记</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/figures/stats.py" />
            <source>There is: {list}.</source>
            <translation>可用：{list}。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/doubts.py" />
            <source>They may be numbers of rows, which a file loses when it is sorted: write names or ids there.</source>
            <translation>它们可能是行号，排序后会失效：请改写姓名或标识。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/panel/connection_page.py" />
            <source>They share nothing besides {names}.</source>
            <translation>除{names}外，他们没有共同之处。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/pdf/writer.py" />
            <source>This PDF would have {number} {what}, and no more than {most} are written: choose a part of the chart, fewer levels, or one page without lives.</source>
            <translation>此 PDF 将有 {number} {what}，最多写入 {most}：请选择图的一部分、更少的层数，或不含经历的单页。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/pptx/contents.py" />
            <source>This chart would need about {slides} slides, and no more than {most} are written: choose a part of the chart, or fewer levels.</source>
            <translation>此图约需 {slides} 张幻灯片，最多写入 {most} 张：请选择图的一部分或更少的层数。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/directory/pdf.py" />
            <source>This directory would have {number} pages, and no more than {most} are written: choose a part of it.</source>
            <translation>此通讯录将有 {number} 页，而最多写出 {most} 页：请选择其中一部分。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/chart/scene.py" />
            <source>This file names no people and no organizations.</source>
            <translation>此文件未列出任何人员或组织。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/resources.py" />
            <source>This installation lacks {folder}/{name}: install orgviewer anew.</source>
            <translation>此安装缺少 {folder}/{name}：请重新安装 orgviewer。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/notices.py" />
            <source>This is an example: {title}.</source>
            <translation>这是一个示例：{title}。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/files.py" />
            <source>This one knows format {known}.</source>
            <translation>本程序支持格式 {known}。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/html/writer.py" />
            <source>This page needs JavaScript to draw its chart.</source>
            <translation>此页面需要 JavaScript 才能绘制图表。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>Tidy</source>
            <translation>整齐</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/time/track.py" />
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/sheet_fields.py" />
            <source>Title, logo, footer…</source>
            <translation>标题、徽标、页脚…</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>To the left</source>
            <translation>向左</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>To the right</source>
            <translation>向右</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/toolbar.py" />
            <source>Toolbar</source>
            <translation>工具栏</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>Transparent</source>
            <translation>透明</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>Type a number.</source>
            <translation>请输入数字。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/panel/pages.py" />
            <source>Under the same manager</source>
            <translation>同一上级之下</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Undo what changed the view last</source>
            <translation>撤销最近对视图的更改</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/html/texts.py" />
            <source>Unfold all (Ctrl+Space)</source>
            <translation>全部展开 (Ctrl+空格)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Unfold this &amp;branch</source>
            <translation>展开此分支(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/hierarchies/unit_parents.py" />
            <source>Units lie in each other by the column {above}, which names {key}.</source>
            <translation>单位按列 {above} 逐级隶属，该列引用 {key}。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/hierarchies/unit_columns.py" />
            <source>Units lie in each other by the columns {list}, from the top down.</source>
            <translation>单位按列 {list} 自上而下逐级隶属。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>Unpack it first.</source>
            <translation>请先解压。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>Up</source>
            <translation>向上</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/saved/controller.py" />
            <source>Updated the view “{name}”.</source>
            <translation>已更新视图“{name}”。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>Upright</source>
            <translation>纵向</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/terminal.py" />
            <source>VIEWS</source>
            <translation>视图</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/statistics/rows.py" />
            <source>Vacancies</source>
            <translation>空缺</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/fitting.py" />
            <source>View {name}: {remark}</source>
            <translation>视图 {name}：{remark}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/writing.py" />
            <source>Views kept by orgviewer. Whatever else you write here stays as it is.</source>
            <translation>orgviewer 保存的视图。您在此写入的其他内容保持不变。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>Violet</source>
            <translation>紫色</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>Visio</source>
            <translation>Visio</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/terminal.py" />
            <source>WHAT</source>
            <translation>内容</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>Walk the tree: parent, child, siblings</source>
            <translation>在树中移动：上级、下级、同级</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/people.py" />
            <source>Was not there {on day}.</source>
            <translation>{on day}不在。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/directory.py" />
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>Web page</source>
            <translation>网页</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/start/welcome.py" />
            <source>Welcome</source>
            <translation>欢迎</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/start/welcome.py" />
            <source>Welcome to orgviewer</source>
            <translation>欢迎使用 orgviewer</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>What can be done &amp;here…</source>
            <translation>此处可执行的操作(&amp;H)…</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/field_list.py" />
            <source>What cards say, from the top down</source>
            <translation>卡片所显示的内容，自上而下</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/worth.py" />
            <source>What each shares with the next; that all of them met is not said</source>
            <translation>每人与下一人的共同点；未说明是否都曾相遇</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/saved/controller.py" />
            <source>What else stood in its lines is kept in {path}.</source>
            <translation>其各行中的其他内容保存在 {path} 中。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>What is asked of it</source>
            <translation>对它的要求</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/problems/model.py" />
            <source>What is left out</source>
            <translation>省略的内容</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/settings.py" />
            <source>What is there again at the next start, and when a recent file is opened</source>
            <translation>下次启动和打开最近文件时恢复的内容</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/palette.py" />
            <source>What is to be done?</source>
            <translation>要执行什么操作？</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/pdf/writer.py" />
            <source>What is told of {name}</source>
            <translation>关于{name}的讲述</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/choosing.py" />
            <source>What is unfolded in the window</source>
            <translation>窗口中展开的部分</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns_dialog.py" />
            <source>What it is</source>
            <translation>含义</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/plantuml/drawn.py" />
            <source>What it says is left out.</source>
            <translation>其内容被省略。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/search/legend.py" />
            <source>What the colours and signs mean</source>
            <translation>颜色和标记的含义</translation>
        </message>
        <message>
            <location filename="../../orgviewer/writers/table_losses.py" />
            <source>What the file says about itself is left out.</source>
            <translation>已省略文件关于自身的说明。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>What the search understands</source>
            <translation>搜索支持的写法</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/worth.py" />
            <source>What they share; that they met is not said</source>
            <translation>他们的共同点；未说明是否相遇</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>What this program is</source>
            <translation>关于此程序</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/file_actions.py" />
            <source>What was dropped is neither a file nor a table.</source>
            <translation>拖放的内容既不是文件也不是表格。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/guide/window.py" />
            <location filename="../../orgviewer/views/search/search_bar.py" />
            <source>What was found</source>
            <translation>搜索结果</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>Wheel, or pinch</source>
            <translation>滚轮，或双指捏合</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/drawing_cards.py" />
            <source>Where</source>
            <translation>位置</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/worth.py" />
            <source>Where each stands together with the next in this file</source>
            <translation>在此文件中，每个人与下一个人列在同一处</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/worth.py" />
            <source>Where each was at the same time as the next</source>
            <translation>每人与下一人何时同在一处</translation>
        </message>
        <message>
            <location filename="../../orgviewer/writers/register_ids.py" />
            <source>Where in a source something stands is left out.</source>
            <translation>内容在来源中的位置被省略。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/worth.py" />
            <source>Where they stand together in this file</source>
            <translation>两人在此文件中列在同一处</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/worth.py" />
            <source>Where they were at the same time</source>
            <translation>他们何时同在一处</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/days/state.py" />
            <source>Whether this held on {day} is not known: the dates leave it open.</source>
            <translation>{day}是否成立未知：日期未能确定。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/days/state.py" />
            <source>Whether this held on {day} is not known: there are no dates.</source>
            <translation>{day}是否成立未知：没有日期。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/days/state.py" />
            <source>Who held this on {day} is not known.</source>
            <translation>{day}由谁担任未知。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/hierarchies/paths.py" />
            <source>Who reports to whom was read from the paths in {name}.</source>
            <translation>汇报关系读自 {name} 中的路径。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/hierarchies/unit_heads.py" />
            <source>Who reports to whom was read from those named in brackets in {column}.</source>
            <translation>汇报关系读自 {column} 中括号内的人员。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/hierarchies/subordinates.py" />
            <source>Who reports to whom was read from those whom {name} lists.</source>
            <translation>汇报关系读自 {name} 所列人员。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/hierarchies/level_columns.py" />
            <source>Who stands under whom was read from the columns {columns} to {columns2}.</source>
            <translation>隶属关系读自列 {columns} 至 {columns2}。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/chart/rules/grammar.py" />
            <source>Whoever has none of it is found by {condition}.</source>
            <translation>没有此项的人用 {condition} 查找。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/statistics/dock.py" />
            <source>Whom the bar counts</source>
            <translation>条形统计的人</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/problems/model.py" />
            <source>Why the file cannot be read</source>
            <translation>无法读取文件的原因</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/fields_dialog.py" />
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>Wide</source>
            <translation>横向</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/statistics/rows.py" />
            <source>Widest spans</source>
            <translation>最宽的管理幅度</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/figures/text.py" />
            <source>Widest: {list}</source>
            <translation>最宽：{list}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/choosing.py" />
            <source>With a page of statisti&amp;cs</source>
            <translation>附上统计页(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/choosing.py" />
            <source>With the li&amp;ves of the people</source>
            <translation>附上人员经历(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/omissions.py" />
            <source>Without names all texts go in which one could stand, and lives, notes, contacts and sources.</source>
            <translation>省略姓名时，凡可能含有姓名的文字一并省略，包括经历、备注、联系方式和来源。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/reading.py" />
            <source>Without names; none of the file's other fields is kept.</source>
            <translation>不含姓名；文件的其他字段均未保留。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/reading.py" />
            <source>Without names; of the file's other fields these are kept: {list}.</source>
            <translation>不含姓名；文件的其他字段中保留：{list}。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/caption.py" />
            <source>Without “{query}”</source>
            <translation>不含“{query}”</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/settings.py" />
            <source>Words</source>
            <translation>语言</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/people.py" />
            <source>Work</source>
            <translation>工作</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/facet_words.py" />
            <location filename="../../orgviewer/views/files/columns_preview.py" />
            <source>Work elsewhere</source>
            <translation>其他工作单位</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/directory.py" />
            <source>Workbook</source>
            <translation>工作簿</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/facet_words.py" />
            <source>Worked or interned at</source>
            <translation>工作或实习单位</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/field_columns.py" />
            <source>Write "&amp;lt;" for a "&lt;" that is text.</source>
            <translation>作为文本的“&lt;”请写作“&amp;lt;”。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/checking.py" />
            <source>Write "name: …" first.</source>
            <translation>请先写 "name: …"。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/checks.py" />
            <source>Write "names: some" in "meta".</source>
            <translation>请在“meta”中写入“names: some”。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/quantities/doubts.py" />
            <source>Write a date there, or nothing, to see these dates in their order.</source>
            <translation>请在该处填写日期或留空，以便按顺序显示这些日期。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/quantities/doubts.py" />
            <source>Write a number there, or nothing, to see these numbers in their order.</source>
            <translation>请在该处填写数字或留空，以便按顺序显示这些数字。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/flat.py" />
            <source>Write a row for each person, and beside the name what now names the columns.</source>
            <translation>请每人写一行，并在姓名旁写出现在作为列名的内容。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/yaml_syntax.py" />
            <source>Write the fields out.</source>
            <translation>请完整写出各字段。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/writing.py" />
            <source>Write them one beneath the other, each beginning with a dash.</source>
            <translation>请逐个分行书写，每个以短横开头。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/yaml_syntax.py" />
            <source>Write them out.</source>
            <translation>请完整写出。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/flat.py" />
            <source>Write who reports to whom in two columns, Name and Reports to: arrows may mean either way.</source>
            <translation>请用 Name 和 Reports to 两列写明汇报关系：箭头的方向可能有歧义。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>Writes an invented organization, to try the program with. The same number and seed
give the same bytes. The ending of FILE says what is written: .csv, .json or .yaml.</source>
            <translation>写出虚构的组织以供试用。相同的人数和种子产生相同的字节。
由文件的扩展名决定写出的格式：.csv、.json 或 .yaml。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>Writes the chart as a picture, drawn as on the screen, or hands it over to programs that
draw charts themselves: draw.io, Visio, yEd, Mermaid, PlantUML, Graphviz, outliners. Says
beforehand what such a file does not hold. Needs no display.</source>
            <translation>将组织架构图写成与屏幕上一样的图片，或交给自行绘图的程序：
draw.io、Visio、yEd、Mermaid、PlantUML、Graphviz、大纲程序。
事先说明此类文件不包含什么。无需显示器。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/directories/parser.py" />
            <source>Writes the people of a file as a board, team by team with their photos, or as a phone
list from A to Z: as pages, a page for the web, a text or a table, with phones and e-mail
addresses as links. Needs no display.</source>
            <translation>将文件中的人员写为逐个团队、带照片的照片墙，或按 A 到 Z 排列的电话簿：
可为页面、网页、文档或表格，电话和电子邮件地址均为链接。不需要显示器。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>Writes whatever can be read as YAML to go on with, as Popolo JSON, as a flat table, as
entities of FollowTheMoney (.jsonl), or as linked data in the terms of the W3C's
Organization Ontology (.jsonld); the ending of OUT says which. Says what was odd, and
what OUT cannot hold.</source>
            <translation>将可读取的内容写成可继续编辑的 YAML、Popolo JSON、平面表格、
FollowTheMoney 实体（.jsonl），或采用 W3C 组织本体术语的关联数据（.jsonld）；
由 OUT 的扩展名决定。说明异常之处以及 OUT 无法包含的内容。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>XML</source>
            <translation>XML</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/status.py" />
            <source>Zoom</source>
            <translation>缩放</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Zoom &amp;in</source>
            <translation>放大(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Zoom &amp;out</source>
            <translation>缩小(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/help.py" />
            <source>Zoom about the pointer</source>
            <translation>以指针为中心缩放</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/html/texts.py" />
            <source>Zoom in (+)</source>
            <translation>放大 (+)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/html/texts.py" />
            <source>Zoom out (−)</source>
            <translation>缩小 (−)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Zoom to 100 %</source>
            <translation>缩放至 100 %</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Zoom to 200 %</source>
            <translation>缩放至 200 %</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Zoom to 50 %</source>
            <translation>缩放至 50 %</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/action_table.py" />
            <source>Zoom to the car&amp;d</source>
            <translation>缩放到卡片(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/status.py" />
            <source>Zoom: {percent}</source>
            <translation>缩放：{percent}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/nothing.py" />
            <source>a JSON Schema</source>
            <translation>JSON Schema</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>a PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>a PostScript document</source>
            <translation>PostScript 文档</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>a TeX document</source>
            <translation>TeX 文档</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/directories/parser.py" />
            <source>a board of teams, or a list of names (default: %(default)s)</source>
            <translation>按团队的照片墙，或按姓名的列表（默认：%(default)s）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>a calendar</source>
            <translation>日历</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/cards.py" />
            <source>a card of the kind {kind}, left out</source>
            <translation>类型为 {kind} 的卡片，已省略</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/csv_syntax.py" />
            <source>a cell is longer than {longest_cell} Mi characters, up to this line</source>
            <translation>到此行为止，有单元格超过 {longest_cell} Mi 个字符</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/json_syntax.py" />
            <source>a colon is missing</source>
            <translation>缺少冒号</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/json_syntax.py" />
            <source>a comma or a bracket is missing</source>
            <translation>缺少逗号或括号</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>a compressed file (bzip2)</source>
            <translation>压缩文件 (bzip2)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>a compressed file (gzip)</source>
            <translation>压缩文件 (gzip)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>a compressed file (xz)</source>
            <translation>压缩文件 (xz)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/drawio/directives.py" />
            <source>a connection must name two columns, "from" and "to"</source>
            <translation>连接必须指明两列：“from”和“to”</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>a database (SQLite)</source>
            <translation>数据库 (SQLite)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/dates.py" />
            <source>a date is a year, a month or a day: 2023, 2023-07 or 2023-07-12</source>
            <translation>日期应为年、月或日：2023、2023-07 或 2023-07-12</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/nothing.py" />
            <source>a description of an interface (OpenAPI)</source>
            <translation>接口描述 (OpenAPI)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/nothing.py" />
            <source>a description of an interface (Swagger)</source>
            <translation>接口描述 (Swagger)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>a diagram of draw.io</source>
            <translation>draw.io 图表</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/nothing.py" />
            <source>a family name</source>
            <translation>姓</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/files.py" />
            <source>a file of views should be a group of fields</source>
            <translation>视图文件应为一组字段</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/native.py" />
            <source>a file should be a group of fields, but is {data}</source>
            <translation>文件应为一组字段，但它是 {data}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/cli.py" />
            <source>a file to check</source>
            <translation>要检查的文件</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/arguments.py" />
            <source>a file's name cannot be empty</source>
            <translation>文件名不能为空</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/summary.py" />
            <source>a folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/nothing.py" />
            <source>a given name</source>
            <translation>名</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/summary.py" />
            <source>a graph of nodes and links</source>
            <translation>由节点和连线组成的图</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/native.py" />
            <location filename="../../orgviewer/saved/checking.py" />
            <source>a group of fields</source>
            <translation>一组字段</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/nothing.py" />
            <source>a group of {count}</source>
            <translation>含 {count} 项的组</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>a key or a certificate</source>
            <translation>密钥或证书</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/picture_options.py" />
            <source>a line about each person and team, on higher cards</source>
            <translation>每个人员和团队的简介（较高的卡片）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/checking.py" />
            <source>a list</source>
            <translation>列表</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/summary.py" />
            <source>a list of records</source>
            <translation>记录列表</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/nothing.py" />
            <source>a list of {count}</source>
            <translation>含 {count} 项的列表</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/nothing.py" />
            <source>a list of {count} values</source>
            <translation>含 {count} 个值的列表</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/popolo/kinds.py" />
            <source>a membership</source>
            <translation>一项隶属关系</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/popolo/lists.py" />
            <source>a membership is that of {named}: left out</source>
            <translation>某个成员关系属于 {named}：已省略</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/popolo/lists.py" />
            <source>a membership names {named}: kept by its id</source>
            <translation>某个成员关系引用了 {named}：按其标识保留</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/popolo/lists.py" />
            <source>a membership names {named}: kept without it</source>
            <translation>某个成员关系引用了 {named}：保留但去除该引用</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>a mind map</source>
            <translation>思维导图</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/nothing.py" />
            <source>a name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>a network of Pajek</source>
            <translation>Pajek 网络</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/nothing.py" />
            <source>a notebook of Jupyter</source>
            <translation>Jupyter 笔记本</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/checking.py" />
            <source>a number</source>
            <translation>数字</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/checking.py" />
            <source>a number from {least} to {most}</source>
            <translation>{least} 到 {most} 之间的数字</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/checking.py" />
            <source>a number from {least} up</source>
            <translation>不小于 {least} 的数字</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>a page of the web (HTML)</source>
            <translation>网页 (HTML)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/checks.py" />
            <source>a person</source>
            <translation>人员</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/connect.py" />
            <source>a person: an id, a name or a part of it</source>
            <translation>一个人：标识、姓名或其一部分</translation>
        </message>
        <message>
            <location filename="../../orgviewer/writers/table_losses.py" />
            <source>a phone whose kind is left out</source>
            <translation>一个电话，其类型已省略</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>a picture (BMP)</source>
            <translation>图片 (BMP)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>a picture (GIF)</source>
            <translation>图片 (GIF)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>a picture (JPEG)</source>
            <translation>图片 (JPEG)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>a picture (PNG)</source>
            <translation>图片 (PNG)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/outlines/svg.py" />
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>a picture (SVG)</source>
            <translation>图片 (SVG)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>a picture (TIFF)</source>
            <translation>图片 (TIFF)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>a picture (an icon)</source>
            <translation>图片（图标）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/picture_options.py" />
            <source>a picture, PNG or JPEG, before the title</source>
            <translation>标题前的图片，PNG 或 JPEG</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>a picture, a sound or a film</source>
            <translation>图片、声音或视频</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/checks.py" />
            <source>a post</source>
            <translation>职位</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>a program</source>
            <translation>程序</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>a program (JavaScript)</source>
            <translation>程序 (JavaScript)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>a program (Python)</source>
            <translation>程序 (Python)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/csv_syntax.py" />
            <source>a quote is opened here and never closed: taken for a mark like any other</source>
            <translation>此处的引号未闭合：视为普通字符</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/nothing.py" />
            <source>a role</source>
            <translation>角色</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>a script</source>
            <translation>脚本</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/yaml_syntax.py" />
            <source>a second document begins here, but a file holds one chart</source>
            <translation>此处开始了第二个文档，但一个文件只含一张图</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>a sound</source>
            <translation>声音</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>a sound or a film</source>
            <translation>声音或视频</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/summary.py" />
            <source>a table</source>
            <translation>表格</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>a table of Arrow</source>
            <translation>Arrow 表</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>a table of Markdown</source>
            <translation>Markdown 表格</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>a table of Parquet</source>
            <translation>Parquet 表</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/checking.py" />
            <source>a text</source>
            <translation>文本</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/picture_options.py" />
            <source>a text across it, such as "Draft"</source>
            <translation>斜跨整页的文字，例如“草稿”</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/picture_options.py" />
            <source>a text at the lower left</source>
            <translation>左下角的文字</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/picture_options.py" />
            <source>a text at the upper right</source>
            <translation>右上角的文字</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/json_syntax.py" />
            <source>a text in quotes never ends</source>
            <translation>引号中的文本未结束</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/summary.py" />
            <source>a tree of records</source>
            <translation>记录树</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>a vCard</source>
            <translation>vCard</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/json_syntax.py" />
            <source>a value is missing</source>
            <translation>缺少值</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/checking.py" />
            <source>a view needs a name, on one line</source>
            <translation>视图需要一个单行名称</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/checking.py" />
            <source>a view should be a group of fields</source>
            <translation>视图应为一组字段</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/native.py" />
            <source>a whole number</source>
            <translation>整数</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/native.py" />
            <source>a whole number from {least} to {most}</source>
            <translation>{least} 到 {most} 的整数</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/summary.py" />
            <source>a workbook</source>
            <translation>工作簿</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/post_words.py" />
            <source>abolished</source>
            <translation>已撤销</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/doubts.py" />
            <source>account names with their domain</source>
            <translation>带域名的账户名</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/picture_options.py" />
            <source>add a page that says how many there are, by level, span and so on (PDF, HTML)</source>
            <translation>添加一页统计：各层级人数、管理幅度等 (PDF、HTML)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/phrases.py" />
            <source>advised {name}</source>
            <translation>曾指导{name}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/phrases.py" />
            <source>advisor</source>
            <translation>导师</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/yaml_syntax.py" />
            <source>aliases up to {value} repeat too many values</source>
            <translation>到 {value} 为止的别名重复了过多的值</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/registers/legislators.py" />
            <source>all but page {value} of {pagination}</source>
            <translation>除第 {value} 页（共 {pagination} 页）外的全部</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/time/bar.py" />
            <source>all days</source>
            <translation>所有日期</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/labels.py" />
            <location filename="../../orgviewer/publish/html/texts.py" />
            <location filename="../../orgviewer/views/panel/pages.py" />
            <source>also in {teams}</source>
            <translation>也在{teams}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/people.py" />
            <source>also reported to {name}</source>
            <translation>也曾汇报给{name}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/people.py" />
            <source>also reports to {name}</source>
            <translation>也汇报给{name}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>an archive (7z)</source>
            <translation>归档文件 (7z)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>an archive (RAR)</source>
            <translation>归档文件 (RAR)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>an e-mail</source>
            <translation>电子邮件</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/nothing.py" />
            <source>an e-mail address</source>
            <translation>电子邮件地址</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/drawio/file.py" />
            <source>an end of this line is tied to nothing, and has no place</source>
            <translation>此线的一端未连接任何内容，也没有位置</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/popolo/lists.py" />
            <source>an entry of {name} is no group of fields: left out</source>
            <translation>{name} 的某个条目不是一组字段：已省略</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/directories/kinds.py" />
            <source>an entry that is no person is left out: {counts}</source>
            <translation>已省略一个不是人员的条目：{counts}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/nothing.py" />
            <source>an id</source>
            <translation>标识</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/checks.py" />
            <location filename="../../orgviewer/readers/nothing.py" />
            <source>an organization</source>
            <translation>组织</translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/lives/texts.py" />
            <location filename="../../orgviewer/views/panel/sharing_lines.py" />
            <source>and %n more</source>
            <extracomment>and %n more</extracomment>
            <translation>
                <numerusform>以及另外 %n 个</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/views/problems/model.py" />
            <source>and %n more like these</source>
            <extracomment>and %n more like these</extracomment>
            <translation>
                <numerusform>以及另外 %n 个类似问题</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/views/export/preview.py" />
            <source>and %n more pages</source>
            <extracomment>and %n more page</extracomment>
            <translation>
                <numerusform>以及另外 %n 页</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/circles.py" />
            <source>and so on through {count} in all</source>
            <translation>依此类推，共 {count} 个</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/html/texts.py" />
            <location filename="../../orgviewer/publish/statistics/page.py" />
            <source>and {number} more</source>
            <translation>以及另外 {number} 个</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/signs.py" />
            <source>another card of the same person</source>
            <translation>同一人的另一张卡片</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>another number, another organization (default: 1)</source>
            <translation>数字不同，组织不同（默认：1）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/connect.py" />
            <source>another person</source>
            <translation>另一个人</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/picture_options.py" />
            <source>append what is said of the people, the teams and the file (PDF, HTML)</source>
            <translation>附上关于人员、团队和文件的说明（PDF、HTML）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/terminal.py" />
            <source>argument %(argument_name)s: %(message)s</source>
            <translation>参数 %(argument_name)s：%(message)s</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>arrange by organization, reporting, role, place … or a column (default: as the file says)</source>
            <translation>按 organization、reporting、role、place……或某一列排列（默认：依文件）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/chart_actions.py" />
            <source>arrangement</source>
            <translation>排列方式</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/drawings/drawn.py" />
            <source>arrows are taken to lead to the one above</source>
            <translation>箭头被理解为指向上级</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>as it was saved in the window under this name; other options win over it</source>
            <translation>以此名称在窗口中保存的样子；其他选项优先</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/summary.py" />
            <source>as of {as_of}</source>
            <translation>截至 {as_of}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/status.py" />
            <source>as of {day}</source>
            <translation>截至{day}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/drawing_cards.py" />
            <source>as somebody said</source>
            <translation>按人工指定</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/drawing_cards.py" />
            <source>as the drawing says</source>
            <translation>按图中所示</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/picture_options.py" />
            <source>as wide as this, instead of a scale</source>
            <translation>以此宽度代替缩放比例</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/people.py" />
            <location filename="../../orgviewer/paint/cards/rule_words.py" />
            <source>assistant</source>
            <translation>助理</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/picture_options.py" />
            <source>assistants, as tinted cards</source>
            <translation>助理（带底色的卡片）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/connect.py" />
            <location filename="../../orgviewer/relations/phrases.py" />
            <source>at the same time</source>
            <translation>在同一时间</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/checks.py" />
            <source>award</source>
            <translation>奖项</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/paper/page_heads.py" />
            <source>back to page {number}</source>
            <translation>返回第 {number} 页</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/drawings/losses.py" />
            <source>badges and icons of rules</source>
            <translation>规则的徽标和图标</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/facet_words.py" />
            <source>before {bound}</source>
            <translation>{bound} 之前</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/doubt_words.py" />
            <source>began on some day of {date}</source>
            <translation>始于{date}的某一天</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/doubt_words.py" />
            <source>began on {date}</source>
            <translation>始于{date}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/facet_words.py" />
            <source>below {bound}</source>
            <translation>低于 {bound}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/people.py" />
            <source>born {day}</source>
            <translation>出生于{day}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/display.py" />
            <source>but "orgviewer export" and "orgviewer check" need none.</source>
            <translation>但“orgviewer export”和“orgviewer check”不需要。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns_dialog.py" />
            <source>by its words</source>
            <translation>根据其词语</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/directories/parser.py" />
            <source>by what a list is sorted: by family names that the file tells, else as names are written (known), or by the last word of each name (default: %(default)s)</source>
            <translation>列表的排序依据：文件注明的姓氏，否则按姓名的写法 (known)，或姓名的最后一个词（默认：%(default)s）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/status.py" />
            <source>by {facet}</source>
            <translation>按{facet}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/photos/opening.py" />
            <source>cannot be decoded</source>
            <translation>无法解码</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/pdf/writer.py" />
            <source>cards</source>
            <translation>卡片</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/fitting.py" />
            <source>cards were to say {name}, which is not there; they say the others.</source>
            <translation>卡片本应显示 {name}，但此处没有；只显示其余各项。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/signs.py" />
            <source>changed otherwise</source>
            <translation>其他变更</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/slots.py" />
            <source>changes only</source>
            <translation>仅变更</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/saving.py" />
            <source>chart</source>
            <translation>组织架构图</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/records.py" />
            <source>cited in “{title}”</source>
            <translation>引自《{title}》</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/checks.py" />
            <source>claim</source>
            <translation>陈述</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/checks.py" />
            <source>claim of the file</source>
            <translation>文件的陈述</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/phrases.py" />
            <source>colleagues</source>
            <translation>同事</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/drawings/losses.py" />
            <location filename="../../orgviewer/views/actions/chart_actions.py" />
            <source>colours</source>
            <translation>着色</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/picture_options.py" />
            <source>colours (default: %(default)s)</source>
            <translation>颜色（默认：%(default)s）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>colours of a chart (default: %(default)s)</source>
            <translation>图的颜色（默认：%(default)s）</translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/readers/syntax/drawings/slides/gathered.py" />
            <source>comments on %n slides</source>
            <extracomment>comments on %n slide</extracomment>
            <translation>
                <numerusform>%n 张幻灯片上的批注</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>compare two commits of a file under git, as in v1..main or HEAD~3..HEAD</source>
            <translation>比较 git 中文件的两次提交，例如 v1..main 或 HEAD~3..HEAD</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>compare two days of one file: a year, a month or a day each, as in 2023-12..2024-06-30</source>
            <translation>比较同一文件的两个日期：各为年、月或日，例如 2023-12..2024-06-30</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/changes.py" />
            <source>compared with {state}</source>
            <translation>与{state}比较</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/chart_actions.py" />
            <source>comparison</source>
            <translation>比较</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/checks.py" />
            <source>contact detail</source>
            <translation>联系方式</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/omissions.py" />
            <source>contacts</source>
            <translation>联系方式</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>contains</source>
            <translation>包含</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/saving.py" />
            <source>copy</source>
            <translation>副本</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/rule_words.py" />
            <source>cost</source>
            <translation>成本</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>count who is there on this day</source>
            <translation>统计这一天在册的人</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/cli.py" />
            <source>count who is there on this day, and what of it is in doubt</source>
            <translation>统计该日期在任的人员及其中的疑问</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/omissions.py" />
            <source>dates</source>
            <translation>日期</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/chart_actions.py" />
            <source>day</source>
            <translation>日期选择</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/translation.py" />
            <source>day inferred</source>
            <translation>日期为推断</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/rule_words.py" />
            <source>direct reports</source>
            <translation>直接下属</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/chart/travel.py" />
            <source>direction</source>
            <translation>方向更改</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/figure_words.py" />
            <source>directly beneath: {sum}</source>
            <translation>直接之下：{sum}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/records.py" />
            <source>dissolved {day}</source>
            <translation>解散于{day}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/doubts.py" />
            <source>distinguished names of a directory</source>
            <translation>目录的可分辨名称</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/picture_options.py" />
            <source>dots per inch, written into a PNG for programs that print it</source>
            <translation>每英寸点数，写入 PNG 供打印程序使用</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/drawings/losses.py" />
            <source>dotted lines</source>
            <translation>虚线</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/picture_options.py" />
            <source>dotted-line managers</source>
            <translation>虚线上级</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>draw only the part under this person or organization</source>
            <translation>只绘制此人员或组织之下的部分</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>draw so many levels under the root (default: all)</source>
            <translation>绘制根之下的层数（默认：全部）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>draw the chart of this day, a year, month or day (default: the file's own)</source>
            <translation>绘制该日期的图：年、月或日（默认：文件自身的日期）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>draw.io</source>
            <translation>draw.io</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/rule_words.py" />
            <source>e-mail</source>
            <translation>电子邮件</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/drawings/losses.py" />
            <location filename="../../orgviewer/readers/tables/doubts.py" />
            <source>e-mail addresses</source>
            <translation>电子邮件地址</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/references/derived_keys.py" />
            <source>e-mail addresses with another domain</source>
            <translation>域名不同的电子邮件地址</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/compare.py" />
            <source>earlier</source>
            <translation>较早</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/outlines/graphml.py" />
            <source>edges with more than two ends</source>
            <translation>有两个以上端点的边</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/doubt_words.py" />
            <source>ended on some day of {date}</source>
            <translation>止于{date}的某一天</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/doubt_words.py" />
            <source>ended on {date}</source>
            <translation>止于{date}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/summary.py" />
            <source>entities of FollowTheMoney</source>
            <translation>FollowTheMoney 实体</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/directories/kinds.py" />
            <source>entries that are no people are left out: {listed}{more}</source>
            <translation>已省略不是人员的条目：{listed}{more}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/native.py" />
            <source>entry {place} of "{place2}"</source>
            <translation>“{place2}”的第 {place} 项</translation>
        </message>
        <message>
            <location filename="../../orgviewer/errors.py" />
            <location filename="../../orgviewer/views/problems/model.py" />
            <source>error</source>
            <translation>错误</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/cli.py" />
            <source>examples:
  orgviewer                            what was open last; at first people at xAI, the sample
  orgviewer team.yaml                  your own file
  orgviewer staff.xlsx                 a spreadsheet, as it is
  orgviewer staff.csv --map manager=Boss
  orgviewer staff.csv --at HEAD~3      as it was three commits ago, under git
  orgviewer team.yaml --layout compact --direction right
  orgviewer team.yaml --as-of 2024-06-30   as it was on that day
  orgviewer staff.csv --view "Board, A4"   as it was saved under this name
  orgviewer check team.yaml            its problems, with line and column
  orgviewer compare january.csv june.csv
  orgviewer connect team.yaml ada "Grace Example"
  orgviewer export team.yaml --output team.png --scale 2
  orgviewer export team.yaml --output posts.pdf --without names

More about a command: "orgviewer check --help". A file named like a command: "orgviewer ./check".</source>
            <translation>示例：
  orgviewer                            上次打开的内容；首次为示例：xAI 的人员
  orgviewer team.yaml                  自己的文件
  orgviewer staff.xlsx                 原样打开电子表格
  orgviewer staff.csv --map manager=Boss
  orgviewer staff.csv --at HEAD~3      git 中三次提交之前的内容
  orgviewer team.yaml --layout compact --direction right
  orgviewer team.yaml --as-of 2024-06-30   当天的情况
  orgviewer staff.csv --view "Board, A4"   以此名称保存的样子
  orgviewer check team.yaml            其问题，附行号和列号
  orgviewer compare january.csv june.csv
  orgviewer connect team.yaml ada "Grace Example"
  orgviewer export team.yaml --output team.png --scale 2
  orgviewer export team.yaml --output posts.pdf --without names

关于某个命令的更多信息："orgviewer check --help"。与命令同名的文件："orgviewer ./check"。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/cli.py" />
            <source>examples:
  orgviewer check charts/*.yaml
  orgviewer check --json staff.csv</source>
            <translation>示例：
  orgviewer check charts/*.yaml
  orgviewer check --json staff.csv</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>examples:
  orgviewer compare staff-january.csv staff-june.xlsx
  orgviewer compare january.csv june.csv --output changes.md
  orgviewer compare january.csv june.csv --output changes.pdf --changes-only
  orgviewer compare team.yaml --days 2023-12..2024-06-30
  orgviewer compare staff.csv --git HEAD~10..HEAD
  orgviewer compare january.csv june.csv --without names --output changes.md
  orgviewer compare january.csv june.csv --json --map manager=Boss</source>
            <translation>示例：
  orgviewer compare staff-january.csv staff-june.xlsx
  orgviewer compare january.csv june.csv --output changes.md
  orgviewer compare january.csv june.csv --output changes.pdf --changes-only
  orgviewer compare team.yaml --days 2023-12..2024-06-30
  orgviewer compare staff.csv --git HEAD~10..HEAD
  orgviewer compare january.csv june.csv --without names --output changes.md
  orgviewer compare january.csv june.csv --json --map manager=Boss</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/connect.py" />
            <source>examples:
  orgviewer connect team.yaml ada "Grace Example"
  orgviewer connect staff.csv 4711 4712 --most 1 --map manager=Boss</source>
            <translation>示例：
  orgviewer connect team.yaml ada "Grace Example"
  orgviewer connect staff.csv 4711 4712 --most 1 --map manager=Boss</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>examples:
  orgviewer convert staff.xlsx --output staff.yaml
  orgviewer convert staff.csv --output staff.json --map manager=Boss
  orgviewer convert team.yaml --output team.csv
  orgviewer convert team.yaml --output team.jsonld
  orgviewer convert team.yaml --output may.yaml --as-of 2024-05
  orgviewer convert staff.xlsx --output posts.csv --without names,dates</source>
            <translation>示例：
  orgviewer convert staff.xlsx --output staff.yaml
  orgviewer convert staff.csv --output staff.json --map manager=Boss
  orgviewer convert team.yaml --output team.csv
  orgviewer convert team.yaml --output team.jsonld
  orgviewer convert team.yaml --output may.yaml --as-of 2024-05
  orgviewer convert staff.xlsx --output posts.csv --without names,dates</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/directories/parser.py" />
            <source>examples:
  orgviewer directory staff.xlsx --output board.pdf
  orgviewer directory staff.xlsx --as list --output phones.docx --paper letter
  orgviewer directory team.yaml --output research.html --root research
  orgviewer directory staff.csv --as list --order last-word --output phones.xlsx
  orgviewer directory staff.csv --output board.pdf --without contacts --as-of 2024-06-30
  orgviewer directory staff.csv --view "Phones, Berlin" --output phones.pdf</source>
            <translation>示例：
  orgviewer directory staff.xlsx --output board.pdf
  orgviewer directory staff.xlsx --as list --output phones.docx --paper letter
  orgviewer directory team.yaml --output research.html --root research
  orgviewer directory staff.csv --as list --order last-word --output phones.xlsx
  orgviewer directory staff.csv --output board.pdf --without contacts --as-of 2024-06-30
  orgviewer directory staff.csv --view "Phones, Berlin" --output phones.pdf</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>examples:
  orgviewer export --output xai.png
  orgviewer export team.yaml --output slide.png --scale 2 --background transparent
  orgviewer export team.yaml --output part.png --root research --depth 2 --direction right
  orgviewer export team.yaml --output poster.png --layout compact --aspect a4-landscape
  orgviewer export team.yaml --output team.drawio --pages branches
  orgviewer export staff.csv --output staff.pdf --card name,role,phone,email:small
  orgviewer export staff.csv --output board.png --rule 'vacant: red'
  orgviewer export team.yaml --output slides.pptx --shapes smartart
  orgviewer export team.yaml --output board.pdf --pages fit --title "The board" --footer "{day}"
  orgviewer export staff.csv --output berlin.pdf --only place:Berlin
  orgviewer export staff.csv --view "Board, A4"</source>
            <translation>示例：
  orgviewer export --output xai.png
  orgviewer export team.yaml --output slide.png --scale 2 --background transparent
  orgviewer export team.yaml --output part.png --root research --depth 2 --direction right
  orgviewer export team.yaml --output poster.png --layout compact --aspect a4-landscape
  orgviewer export team.yaml --output team.drawio --pages branches
  orgviewer export staff.csv --output staff.pdf --card name,role,phone,email:small
  orgviewer export staff.csv --output board.png --rule 'vacant: red'
  orgviewer export team.yaml --output slides.pptx --shapes smartart
  orgviewer export team.yaml --output board.pdf --pages fit --title "The board" --footer "{day}"
  orgviewer export staff.csv --output berlin.pdf --only place:Berlin
  orgviewer export staff.csv --view "Board, A4"</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>examples:
  orgviewer integrate
  orgviewer integrate --remove</source>
            <translation>示例：
  orgviewer integrate
  orgviewer integrate --remove</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>examples:
  orgviewer sample 1000 --output sample.yaml
  orgviewer sample 100000 --output large.csv --seed 7</source>
            <translation>示例：
  orgviewer sample 1000 --output sample.yaml
  orgviewer sample 100000 --output large.csv --seed 7</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>examples:
  orgviewer stats staff.csv
  orgviewer stats staff.csv --by Location
  orgviewer stats staff.csv --csv --hide-below 5 &gt; branches.csv
  orgviewer stats team.yaml --json --as-of 2024-06-30</source>
            <translation>示例：
  orgviewer stats staff.csv
  orgviewer stats staff.csv --by Location
  orgviewer stats staff.csv --csv --hide-below 5 &gt; branches.csv
  orgviewer stats team.yaml --json --as-of 2024-06-30</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/terminal.py" />
            <source>expected at least one argument</source>
            <translation>至少需要一个值</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/terminal.py" />
            <source>expected at most one argument</source>
            <translation>最多一个值</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/terminal.py" />
            <source>expected one argument</source>
            <translation>需要一个值</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/entries.py" />
            <source>expected when the source was written</source>
            <translation>在来源撰写时预期</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/entries.py" />
            <source>fellowship</source>
            <translation>研究资助</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/search/filtering.py" />
            <source>filter</source>
            <translation>筛选</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/chart/view.py" />
            <source>fit</source>
            <translation>适合窗口</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/chart/travel.py" />
            <source>focus</source>
            <translation>聚焦</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/chart/travel.py" />
            <source>fold</source>
            <translation>折叠</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/slots.py" />
            <source>fold all</source>
            <translation>全部折叠</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/accessibility.py" />
            <source>folded</source>
            <translation>已折叠</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/records.py" />
            <source>founded {day}</source>
            <translation>成立于{day}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/connect.py" />
            <location filename="../../orgviewer/lives/texts.py" />
            <source>from {day}</source>
            <translation>从{day}起</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/changes.py" />
            <source>from {old} to {new}</source>
            <translation>从{old}到{new}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/outlines/svg.py" />
            <source>further cards of the same person</source>
            <translation>同一人的其他卡片</translation>
        </message>
        <message>
            <location filename="../../orgviewer/history/git/repository.py" />
            <source>git cannot read the history of "{path}": {said}</source>
            <translation>git 无法读取“{path}”的历史记录：{said}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/history/git/repository.py" />
            <source>git does not read the repository "{root}", which belongs to somebody else; if you trust it, say so with: git config --global --add safe.directory "{root}"</source>
            <translation>git 不读取属于他人的仓库“{root}”；如果信任它，请运行：git config --global --add safe.directory "{root}"</translation>
        </message>
        <message>
            <location filename="../../orgviewer/history/git/command.py" />
            <source>git is not installed, and the history of a file is read with it: install git (https://git-scm.com).</source>
            <translation>未安装 git，而文件的历史记录需用它读取：请安装 git (https://git-scm.com)。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/chart_actions.py" />
            <source>go back</source>
            <translation>后退</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/chart_actions.py" />
            <source>go forward</source>
            <translation>前进</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/signs.py" />
            <source>grouped for this chart, not a team of its own</source>
            <translation>为此图所做的分组，并非独立团队</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/rule_words.py" />
            <source>head</source>
            <translation>负责人</translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/readers/syntax/spreadsheets/workbooks.py" />
            <source>hidden {sheets} are not</source>
            <extracomment>hidden {sheets} is not</extracomment>
            <translation>
                <numerusform>隐藏的 {sheets} 不是</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>hide what columns of numbers come to where it would be that of fewer than N people</source>
            <translation>若数值列的合计来自少于 N 人，则隐藏</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/arguments.py" />
            <source>hide whom a search finds</source>
            <translation>隐藏搜索找到的人</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/post_words.py" />
            <source>holder not known</source>
            <translation>任职者未知</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/picture_options.py" />
            <source>how it is laid out (default: as is most legible for its size)</source>
            <translation>布局方式（默认：按其规模以最清晰的方式）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/arguments.py" />
            <source>how it is laid out (default: as it was seen last, else as is most legible for its size)</source>
            <translation>布局方式（默认：与上次查看时相同，否则按其大小选最易读的）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/picture_options.py" />
            <source>how large text is at least on slides, and with --pages fit or branches (default: %(default)g)</source>
            <translation>幻灯片上以及使用 --pages fit 或 branches 时文字至少多大（默认：%(default)g）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/outlines/svg.py" />
            <source>how many are not named</source>
            <translation>有多少人未列名</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>how many people, from 1 to {most_people}</source>
            <translation>人数，从 1 到 {most_people}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/arguments.py" />
            <source>how much room cards have for what they say</source>
            <translation>卡片为其内容留出多少空间</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/picture_options.py" />
            <source>how the paper lies (default: so that text is larger, or sheets are fewer; posters wide)</source>
            <translation>纸张的方向（默认：使文字更大或页数更少的方向；海报为横向）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/drawings/losses.py" />
            <source>ids and sources</source>
            <translation>标识和来源</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/terminal.py" />
            <source>ignored explicit argument %r</source>
            <translation>多余的值 %r</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/slides/parts.py" />
            <source>in its part {part}: {reason}</source>
            <translation>在其部分 {part} 中：{reason}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/phrases.py" />
            <source>in other years</source>
            <translation>在其他年份</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/panel/pages.py" />
            <source>in the line of {names}</source>
            <translation>在{names}的汇报线中</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/connect.py" />
            <source>in the same years</source>
            <translation>在相同年份</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/figure_words.py" />
            <source>in the whole branch: {sum}</source>
            <translation>整个分支：{sum}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/connect.py" />
            <location filename="../../orgviewer/relations/phrases.py" />
            <source>in this file</source>
            <translation>在此文件中</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/translation.py" />
            <source>in {day}</source>
            <translation>{day}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/translation.py" />
            <source>in {year}</source>
            <translation>{year}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/checks.py" />
            <source>interest</source>
            <translation>兴趣</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/phrases.py" />
            <source>interned at {thing}, as {name} did</source>
            <translation>与{name}一样曾在{thing}实习</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/phrases.py" />
            <source>interned at {thing}, where {name} worked</source>
            <translation>曾在{thing}实习，{name}曾在该处工作</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/entries.py" />
            <source>internship</source>
            <translation>实习</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/terminal.py" />
            <source>invalid %(type)s value: %(value)r</source>
            <translation>%(type)s 的值无效：%(value)r</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/terminal.py" />
            <source>invalid choice: %(value)r (choose from %(choices)s)</source>
            <translation>无效的选项：%(value)r（可选：%(choices)s）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>is</source>
            <translation>是</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>is after</source>
            <translation>晚于</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>is before</source>
            <translation>早于</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>is between</source>
            <translation>介于</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/doubts.py" />
            <source>is empty</source>
            <translation>为空</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>is less than … days ago</source>
            <translation>距今少于…天</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>is missing</source>
            <translation>缺失</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>is over</source>
            <translation>大于</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/phrases.py" />
            <source>is the manager of {name}</source>
            <translation>是{name}的上级</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rule_editor.py" />
            <source>is under</source>
            <translation>小于</translation>
        </message>
        <message>
            <location filename="../../orgviewer/history/git/command.py" />
            <source>it does not say why</source>
            <translation>未说明原因</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/folder.py" />
            <source>it holds no record</source>
            <translation>其中没有记录</translation>
        </message>
        <message>
            <location filename="../../orgviewer/history/git/objects.py" />
            <source>it is damaged</source>
            <translation>已损坏</translation>
        </message>
        <message>
            <location filename="../../orgviewer/history/git/objects.py" />
            <source>it is missing in this repository</source>
            <translation>此仓库中没有</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/folder.py" />
            <source>it lies in no folder named for a kind of record</source>
            <translation>它不在以记录类型命名的文件夹中</translation>
        </message>
        <message>
            <location filename="../../orgviewer/unfinished.py" />
            <source>it may only be read</source>
            <translation>只读</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/slides/parts.py" />
            <source>its part {part} is missing</source>
            <translation>缺少部分 {part}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/history/state_words.py" />
            <source>joined the file</source>
            <translation>加入文件</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/history/people.py" />
            <source>joined the file {day}</source>
            <translation>{day} 加入文件</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/history/people.py" />
            <source>joins the file {day}</source>
            <translation>{day} 加入文件</translation>
        </message>
        <message>
            <location filename="../../orgviewer/writers/table_losses.py" />
            <source>kept apart from another of the same name</source>
            <translation>未与同名的另一个区分</translation>
        </message>
        <message>
            <location filename="../../orgviewer/writers/table_losses.py" />
            <source>kept apart from those more than {deepest_path} steps beneath the top</source>
            <translation>未与顶层之下超过 {deepest_path} 级的区分</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns.py" />
            <source>kept as Other: {names}</source>
            <translation>保留为“其他”：{names}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/writers/native.py" />
            <source>kept under that name</source>
            <translation>以该名称保留</translation>
        </message>
        <message>
            <location filename="../../orgviewer/writers/table_losses.py" />
            <source>kept whole: what an arrow parts in a name is read as several</source>
            <translation>未保持完整：名称中以箭头分隔的部分会读作多个</translation>
        </message>
        <message>
            <location filename="../../orgviewer/writers/table_losses.py" />
            <source>known by the same id again, but by names</source>
            <translation>不再按相同标识识别，而是按名称</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/figures/text.py" />
            <source>largest</source>
            <translation>最大</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/compare.py" />
            <source>later</source>
            <translation>较晚</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/chart/travel.py" />
            <source>layout</source>
            <translation>布局</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/arguments.py" />
            <source>leave off {list} (with commas between): without names people are called as their posts, and whatever could name them is gone, too</source>
            <translation>省略 {list}（用逗号分隔）：省略姓名时人员以职位相称，凡可能指明其身份的内容也一并省略</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/chart/travel.py" />
            <source>leave the focus</source>
            <translation>退出聚焦</translation>
        </message>
        <message>
            <location filename="../../orgviewer/writers/table_losses.py" />
            <source>left out, as nobody of the table reports to them</source>
            <translation>已省略，因为表中无人向其汇报</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns.py" />
            <source>left out: {names}</source>
            <translation>已省略：{names}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/history/state_words.py" />
            <source>left the file</source>
            <translation>从文件中消失</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/history/people.py" />
            <source>left the file {day}</source>
            <translation>{day} 从文件中消失</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/popolo/lists.py" />
            <source>legislative period</source>
            <translation>届期</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/rule_words.py" />
            <source>level</source>
            <translation>层级</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/field_texts.py" />
            <source>level {level}</source>
            <translation>第 {level} 层</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/labels.py" />
            <source>level {level}, {turn} of {all}</source>
            <translation>第 {level} 层，{all} 项中的第 {turn} 项</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/drawio/csv_rows.py" />
            <source>line {line} connects a column {name} that the table has not</source>
            <translation>第 {line} 行连接了表中没有的列 {name}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/plantuml/drawn.py" />
            <source>line {line} is not understood: {text}</source>
            <translation>无法理解第 {line} 行：{text}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/problems/model.py" />
            <source>line {line}, column {column}</source>
            <translation>第 {line} 行，第 {column} 列</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/positions.py" />
            <source>line {number}</source>
            <translation>第 {number} 行</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/outlines/opml.py" />
            <source>lines that are marked as remarks</source>
            <translation>标为备注的行</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/checks.py" />
            <source>link</source>
            <translation>链接</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/summary.py" />
            <source>linked data (JSON-LD)</source>
            <translation>关联数据 (JSON-LD)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/records/graphs.py" />
            <source>links lead to {listed}, of which there is no node: shown by that name</source>
            <translation>连线指向没有对应节点的 {listed}：以该名称显示</translation>
        </message>
        <message>
            <location filename="../../orgviewer/writers/table_losses.py" />
            <source>links, which are written as text</source>
            <translation>链接，以文本写入</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/directories/parser.py" />
            <source>list only who is under this person or organization</source>
            <translation>只列出此人或此组织之下的人员</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/directories/parser.py" />
            <source>list who is there on this day, a year, month or day (default: the file's own)</source>
            <translation>列出在此日期（年、月或日）任职的人员（默认：文件自身的日期）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/directories/parser.py" />
            <source>list whom a view saved under this name shows, in its form; other options win over it</source>
            <translation>列出以此名称保存的视图所显示的人，并采用其形式；其他选项优先</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/yaml_events.py" />
            <source>lists and fields are nested more than {deepest} deep</source>
            <translation>列表和字段的嵌套超过 {deepest} 层</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/omissions.py" />
            <source>lives</source>
            <translation>经历</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/rule_words.py" />
            <source>location</source>
            <translation>地点</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/sheet_fields.py" />
            <source>logo</source>
            <translation>徽标</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/phrases.py" />
            <source>manager</source>
            <translation>上级</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/arguments.py" />
            <source>mark cards of which a condition holds, as in 'vacant: red', 'span &gt; 10: border' or 'role contains chief: badge C'; the first of several that holds counts</source>
            <translation>标记满足条件的卡片，如 'vacant: red'、'span &gt; 10: border' 或 'role contains chief: badge C'；有多条时以第一条成立的为准</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/figures/text.py" />
            <source>mean</source>
            <translation>平均</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/figures/text.py" />
            <source>median</source>
            <translation>中位数</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/checks.py" />
            <source>membership</source>
            <translation>成员关系</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/checks.py" />
            <source>membership of {id} names neither an organization nor a manager</source>
            <translation>{id} 的成员关系既未指明组织也未指明上级</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/yaml_syntax.py" />
            <source>merging with "{merge}" is not supported</source>
            <translation>不支持用“{merge}”合并</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/picture_options.py" />
            <source>millimetres around all, from 0 to {most} (PDF; default: %(default)g)</source>
            <translation>四周的毫米数，0 到 {most}（PDF；默认：%(default)g）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/arguments.py" />
            <source>mirror the window, from right to left</source>
            <translation>镜像窗口，从右到左</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/translation.py" />
            <source>month inferred</source>
            <translation>月份为推断</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/json_syntax.py" />
            <source>more stands behind its end</source>
            <translation>结尾之后还有内容</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/photos/opening.py" />
            <source>more than 20 times as long as wide</source>
            <translation>长超过宽的 20 倍</translation>
        </message>
        <message>
            <location filename="../../orgviewer/writers/table_losses.py" />
            <source>more than one membership: only the primary one is written</source>
            <translation>多个成员关系：只写入主要的一个</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/limits.py" />
            <source>more than {most} groups stand within each other here</source>
            <translation>此处有超过 {most} 层相互嵌套的组</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/signs.py" />
            <source>moved; an arc leads from where they were</source>
            <translation>已调动；弧线从原位置引出</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/rule_words.py" />
            <source>name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <location filename="../../orgviewer/writers/table_losses.py" />
            <source>named by the id alone, as others have the name, too</source>
            <translation>只以标识列出，因为有同名者</translation>
        </message>
        <message>
            <location filename="../../orgviewer/writers/table_losses.py" />
            <source>named by the name alone, without the id</source>
            <translation>只以姓名列出，不含标识</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/omissions.py" />
            <source>names</source>
            <translation>姓名</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/picture_options.py" />
            <source>names in other scripts</source>
            <translation>其他文字的姓名</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/doubts.py" />
            <source>names nobody</source>
            <translation>未列出任何人</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/doubts.py" />
            <source>names of people</source>
            <translation>人员姓名</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/folders/dated_folder.py" />
            <source>names or own words</source>
            <translation>名称或自身说明</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/signs.py" />
            <source>new since then</source>
            <translation>此后新增</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/flat.py" />
            <source>no column is known to name people</source>
            <translation>未识别列出人员的列</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/hierarchies/unit_rows.py" />
            <source>no column is known to name people: the organizations of {name} alone are read</source>
            <translation>未识别列出人员的列：只读取 {name} 中的组织</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/identities.py" />
            <source>no column is known to name people: {column} stands for it</source>
            <translation>未识别列出人员的列：以 {column} 代替</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/summary.py" />
            <location filename="../../orgviewer/views/files/columns.py" />
            <source>no column was recognized</source>
            <translation>未识别任何列</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/dates/date_texts.py" />
            <source>no date of the column decides it</source>
            <translation>该列没有可作判断的日期</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/doubt_words.py" />
            <source>no dates: whether this held {on day} is not known</source>
            <translation>没有日期：{on day}是否成立未知</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/time/track.py" />
            <source>no day chosen</source>
            <translation>未选择日期</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/comparison/report.py" />
            <source>no differences</source>
            <translation>没有差异</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/folder.py" />
            <source>no file of this folder can be read: {why} in {name}</source>
            <translation>此文件夹中没有可读取的文件：{name} 中{why}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/pasting.py" />
            <source>no lock can be made</source>
            <translation>无法创建锁</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/signs.py" />
            <source>no longer there</source>
            <translation>已不在</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/nothing.py" />
            <source>no people, teams or posts were found</source>
            <translation>未找到人员、团队或岗位</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/check.py" />
            <location filename="../../orgviewer/views/status.py" />
            <source>no problems</source>
            <translation>没有问题</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/drawio/csv_rows.py" />
            <source>no row has {name} in its column {column}: this line is left out</source>
            <translation>没有任何行的列 {column} 中有 {name}：此线被省略</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/table.py" />
            <source>no row names the columns: they are called by their letters</source>
            <translation>没有列名行：以列字母命名</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/folders/dated_folder.py" />
            <source>no state of this history, and not read: {listed}</source>
            <translation>不属于此历史记录且未读取：{listed}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/comparison/report.py" />
            <source>no team</source>
            <translation>无团队</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/comparison/report.py" />
            <source>nobody</source>
            <translation>无人</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/fitting.py" />
            <source>nobody has {facet}, by which it is arranged; it is arranged as the file is.</source>
            <translation>无人具有排列所依据的 {facet}；改按文件排列。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/fitting.py" />
            <source>nobody has {facet}, by which it is coloured; branches have the colours.</source>
            <translation>无人具有着色所依据的 {facet}；改按分支着色。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/connect.py" />
            <source>nobody in this file is called {word}. {hint}</source>
            <translation>此文件中没有人名为 {word}。{hint}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/figures/stats.py" />
            <source>nobody in {path} has a {word} to be arranged by.</source>
            <translation>{path} 中没有人有 {word} 可供排列。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/changes/list.py" />
            <source>nobody is in both, so they may be of different organizations.</source>
            <translation>没有人同时出现在两者中，因此它们可能属于不同的组织。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/labels.py" />
            <location filename="../../orgviewer/words/post_words.py" />
            <source>nobody named</source>
            <translation>无人具名</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/summary.py" />
            <location filename="../../orgviewer/views/files/columns.py" />
            <source>nobody reports to anybody</source>
            <translation>没有任何汇报关系</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/doubts.py" />
            <source>nobody reports to anybody, though the column {name} may say to whom</source>
            <translation>没有任何汇报关系，但列 {name} 可能说明了汇报对象</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/doubts.py" />
            <source>nobody reports to anybody, though the column {name} names rows by {key}</source>
            <translation>没有任何汇报关系，但列 {name} 按 {key} 引用各行</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/doubts.py" />
            <source>nobody reports to anybody: the column {column} {reason}</source>
            <translation>没有任何汇报关系：列 {column} {reason}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/labels.py" />
            <source>nobody shown</source>
            <translation>无人显示</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/labels.py" />
            <source>nobody with dates</source>
            <translation>没有带日期的人</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/drawing_cards.py" />
            <source>nobody: at the top</source>
            <translation>无上级：位于顶层</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/outlines/freemind.py" />
            <source>nodes that are encrypted</source>
            <translation>加密的节点</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/terminal.py" />
            <source>not allowed with argument %s</source>
            <translation>不能与 %s 同时使用</translation>
        </message>
        <message>
            <location filename="../../orgviewer/history/git/commits.py" />
            <source>not committed yet</source>
            <translation>尚未提交</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/html/texts.py" />
            <source>not found</source>
            <translation>未找到</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/labels.py" />
            <location filename="../../orgviewer/publish/drawings/node_data.py" />
            <source>not in the file</source>
            <translation>不在文件中</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/connect.py" />
            <source>not in the same years</source>
            <translation>不在相同年份</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/post_words.py" />
            <source>not named</source>
            <translation>未具名</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/yaml_places.py" />
            <source>not part of the text {value}</source>
            <translation>不属于文本 {value}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/summary.py" />
            <source>not read: {list}{more}</source>
            <translation>未读取：{list}{more}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/columns.py" />
            <source>not read: {names}</source>
            <translation>未读取：{names}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/notices.py" />
            <source>not saved</source>
            <translation>未保存</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/legend_marks.py" />
            <location filename="../../orgviewer/views/search/legend.py" />
            <source>not stated</source>
            <translation>未说明</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/labels.py" />
            <source>not there {on day}</source>
            <translation>{on day}不在</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/doubt_words.py" />
            <source>not {on day}</source>
            <translation>{on day}不成立</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/plantuml/drawn.py" />
            <location filename="../../orgviewer/views/files/omissions.py" />
            <source>notes</source>
            <translation>备注</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/comparison/report.py" />
            <source>nothing</source>
            <translation>无</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/connect.py" />
            <source>nothing besides {both}</source>
            <translation>除{both}外没有共同之处</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/changes/list.py" />
            <location filename="../../orgviewer/views/history/state_words.py" />
            <source>nothing changed</source>
            <translation>没有变更</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/fitting.py" />
            <source>nothing has the id {id} of its root; the whole chart is there.</source>
            <translation>没有任何记录具有其根的标识 {id}；显示整张图。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/connect.py" />
            <source>nothing in this file connects them{by_then}</source>
            <translation>此文件中没有任何关联{by_then}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/statistics/rows.py" />
            <source>nothing is said of {number} of {all} people</source>
            <translation>{all} 人中有 {number} 人没有说明</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/records/graphs.py" />
            <source>nothing says which end of a link is above: "{first}" is taken for it, not "{second}"</source>
            <translation>未说明连线的哪一端为上级：取“{first}”，而非“{second}”</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/doubts.py" />
            <source>numbers or codes</source>
            <translation>编号或代码</translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/publish/statistics/numbers.py" />
            <source>of %n people</source>
            <extracomment>of %n person</extracomment>
            <translation>
                <numerusform>共 %n 人</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/picture_options.py" />
            <source>of a PDF: one of the chart's size, all on one sheet of paper (fit), a poster of tiles, or a page for each branch, as with fit where its text would be too small; a .drawio has one, or one for each branch (default: %(default)s)</source>
            <translation>PDF 的页面：一页与图同大、全部放在一张纸上（fit）、拼接海报，或每个分支一页（文字过小时 fit 也如此）；.drawio 有一页或每个分支一页（默认：%(default)s）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>of a chart fold what has not changed</source>
            <translation>在图中折叠未变更的部分</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/photos/opening.py" />
            <source>of an unknown kind</source>
            <translation>类型未知</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/directories/parser.py" />
            <source>of its pages (default: %(default)s)</source>
            <translation>用于其页面（默认：%(default)s）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/picture_options.py" />
            <source>of its pages, or the size of slides: {list}, or a size in millimetres as 300x200 (default: a4, slides of 16:9)</source>
            <translation>页面的纸张，或幻灯片的尺寸：{list}，或以毫米为单位的尺寸，如 300x200（默认：a4，幻灯片为 16:9）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/picture_options.py" />
            <source>of slides: free, or SmartArt to edit as a tree (default: %(default)s)</source>
            <translation>幻灯片的形状：自由，或可作为树编辑的 SmartArt（默认：%(default)s）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/folders/table_folder.py" />
            <source>of this folder {read} is read, and not {listed}</source>
            <translation>从此文件夹读取 {read}，而非 {listed}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/branch_sums.py" />
            <source>of {known} of {all}</source>
            <translation>已知 {known}/{all}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/publish/statistics/rows.py" />
            <source>on %n cards</source>
            <extracomment>on %n card</extracomment>
            <translation>
                <numerusform>在 %n 张卡片上</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/qt_needs.py" />
            <source>on Debian and Ubuntu, sudo apt install {list}</source>
            <translation>在 Debian 和 Ubuntu 上：sudo apt install {list}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/qt_needs.py" />
            <source>on Fedora, sudo dnf install {list}</source>
            <translation>在 Fedora 上：sudo dnf install {list}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/people.py" />
            <source>on behalf of {name}</source>
            <translation>代表{name}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/picture_options.py" />
            <source>on every sheet of a PDF, and every slide</source>
            <translation>在 PDF 的每一页和每张幻灯片上</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/rule_words.py" />
            <source>on leave</source>
            <translation>休假中</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/translation.py" />
            <source>on {day}</source>
            <translation>{day}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/slots.py" />
            <source>one level less</source>
            <translation>少显示一层</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/slots.py" />
            <source>one level more</source>
            <translation>多显示一层</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/terminal.py" />
            <source>one of the arguments %s is required</source>
            <translation>需要参数 %s 之一</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/statistics/rows.py" />
            <source>one report, or one member</source>
            <translation>一名下属或一名成员</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/doubts.py" />
            <source>one who is not in the file</source>
            <translation>不在文件中的人</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/spreadsheets/workbooks.py" />
            <source>only the sheet {sheet} is read: {list}</source>
            <translation>只读取工作表 {sheet}：{list}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/cli.py" />
            <source>open it as it was saved under this name; other options win over it</source>
            <translation>按以此名称保存的样子打开；其他选项优先</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/terminal.py" />
            <source>options</source>
            <translation>选项</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/findings.py" />
            <source>organization</source>
            <translation>组织</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/popolo/kinds.py" />
            <source>organization it is on behalf of,</source>
            <translation>所代表的组织</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/circle_checks.py" />
            <source>organizations form a circle: {circle}</source>
            <translation>组织形成循环：{circle}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/popolo/lists.py" />
            <source>organizations form a circle: {way}: {circle} is shown as if it lay in none</source>
            <translation>组织形成循环：{way}：{circle} 显示为不隶属于任何组织</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/summary.py" />
            <source>organizations with their people</source>
            <translation>组织及其人员</translation>
        </message>
        <message>
            <location filename="../../orgviewer/app.py" />
            <source>orgviewer</source>
            <translation>orgviewer</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/cli.py" />
            <source>orgviewer [FILE] [--view NAME] [--layout LAYOUT] [--direction DIRECTION] [--card FIELDS]
                 [--as-of DAY] [--without WHAT] [--at STATE] [--map FIELD=COLUMN]
                 [--sheet NAME] [--encoding NAME]
       orgviewer check FILE [FILE ...]
       orgviewer compare OLD NEW [OPTION ...]
       orgviewer connect FILE A B [OPTION ...]
       orgviewer convert FILE --output OUT [OPTION ...]
       orgviewer directory FILE --output BOARD.pdf [OPTION ...]
       orgviewer export [FILE] --output PICTURE.png [OPTION ...]
       orgviewer integrate [--remove]
       orgviewer sample N --output FILE [--seed S]
       orgviewer stats FILE [OPTION ...]</source>
            <translation>orgviewer [文件] [--view 名称] [--layout 布局] [--direction 方向] [--card 字段]
                 [--as-of 日期] [--without 内容] [--at 状态] [--map 字段=列]
                 [--sheet 名称] [--encoding 名称]
       orgviewer check 文件 [文件 ...]
       orgviewer compare 旧文件 新文件 [选项 ...]
       orgviewer connect 文件 A B [选项 ...]
       orgviewer convert 文件 --output 输出 [选项 ...]
       orgviewer directory 文件 --output 照片墙.pdf [选项 ...]
       orgviewer export [文件] --output 图片.png [选项 ...]
       orgviewer integrate [--remove]
       orgviewer sample N --output 文件 [--seed S]
       orgviewer stats 文件 [选项 ...]</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>orgviewer compare OLD NEW [OPTION ...]
       orgviewer compare FILE --days A..B [OPTION ...]
       orgviewer compare FILE --git A..B [OPTION ...]</source>
            <translation>orgviewer compare 旧文件 新文件 [选项 ...]
       orgviewer compare 文件 --days A..B [选项 ...]
       orgviewer compare 文件 --git A..B [选项 ...]</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/summary.py" />
            <source>orgviewer's format</source>
            <translation>orgviewer 格式</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/cli.py" />
            <source>orgviewer: The output cannot be printed: {value}</source>
            <translation>orgviewer：无法输出：{value}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/dates/date_texts.py" />
            <source>other dates of the column have both orders</source>
            <translation>该列的其他日期两种顺序都有</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/checks.py" />
            <source>other name</source>
            <translation>其他姓名</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/connect.py" />
            <location filename="../../orgviewer/paint/legend_marks.py" />
            <location filename="../../orgviewer/views/search/legend.py" />
            <source>others</source>
            <translation>其他</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/folders/dated_folder.py" />
            <source>own words</source>
            <translation>自身说明</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/sheet_fields.py" />
            <source>page numbers</source>
            <translation>页码</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/paper/page_heads.py" />
            <source>page {number} of {pages}</source>
            <translation>第 {number} 页，共 {pages} 页</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/drawio/file.py" />
            <source>page {page} has two cells with the id {id}: lines to it lead to the first</source>
            <translation>页面 {page} 有两个标识为 {id} 的单元：连到它的线指向第一个</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/drawio/file.py" />
            <source>page {page} is damaged: it cannot be unpacked</source>
            <translation>页面 {page} 已损坏：无法解压</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/drawio/shapes.py" />
            <location filename="../../orgviewer/readers/syntax/drawings/visio/nodes.py" />
            <source>page {page}, shape {name}</source>
            <translation>页面 {page}，形状 {name}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/pdf/writer.py" />
            <source>pages</source>
            <translation>页</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/records.py" />
            <source>part of {name}</source>
            <translation>属于 {name}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/summary.py" />
            <source>people and committees of Open States</source>
            <translation>Open States 的人员和委员会</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/rule_words.py" />
            <source>people beneath</source>
            <translation>其下人数</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/statistics/rows.py" />
            <source>people to whom nobody reports</source>
            <translation>没有下属的人</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/statistics/rows.py" />
            <source>people to whom somebody reports</source>
            <translation>有下属的人</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/doubts.py" />
            <source>people who are not in the file</source>
            <translation>不在文件中的人员</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/picture_options.py" />
            <source>people without dates where a day is asked for, marked as such</source>
            <translation>指定日期时没有日期的人员（带标记）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/connect.py" />
            <source>perhaps in the same years</source>
            <translation>可能在相同年份</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/signs.py" />
            <source>perhaps there on this day: the dates leave it open</source>
            <translation>这一天可能在任：日期未能确定</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/doubt_words.py" />
            <source>perhaps {on day}: {reasons}</source>
            <translation>{on day}可能成立：{reasons}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/findings.py" />
            <location filename="../../orgviewer/views/search/hits.py" />
            <source>person</source>
            <translation>人员</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/checks.py" />
            <source>person {id} has no membership, so a card at the top of the chart</source>
            <translation>人员 {id} 没有成员关系，因此其卡片位于图的最上层</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/checks.py" />
            <source>person {id} has {primary} primary memberships; the first one counts</source>
            <translation>人员 {id} 有 {primary} 个主要成员关系；以第一个为准</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/popolo/lists.py" />
            <source>person {value}, who is not in the file</source>
            <translation>人员 {value}（不在文件中）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/rule_words.py" />
            <source>phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/drawings/losses.py" />
            <location filename="../../orgviewer/views/files/omissions.py" />
            <source>photos</source>
            <translation>照片</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/size.py" />
            <source>pixels</source>
            <translation>像素</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/picture_options.py" />
            <source>pixels for each pixel at 100 %% (default: 1)</source>
            <translation>100 %% 时每像素对应的像素数（默认：1）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/terminal.py" />
            <source>positional arguments</source>
            <translation>位置参数</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/findings.py" />
            <source>post</source>
            <translation>职位</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/circle_checks.py" />
            <source>posts and those who hold them form a circle: {names}</source>
            <translation>岗位及其任职者形成循环：{names}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/circle_checks.py" />
            <source>posts form a circle: {circle}</source>
            <translation>岗位形成循环：{circle}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/statistics/rows.py" />
            <source>posts that nobody holds</source>
            <translation>无人担任的职位</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>print a table instead, a row for each card</source>
            <translation>改为打印表格，每张卡片一行</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/cli.py" />
            <source>print one JSON object a line instead, for programs</source>
            <translation>改为每行输出一个 JSON 对象，供程序使用</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>print one JSON object instead, for programs</source>
            <translation>改为输出一个 JSON 对象，供程序使用</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/connect.py" />
            <source>print so many connections at most (default: 5)</source>
            <translation>最多输出的关联数（默认：5）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/history/state_words.py" />
            <source>probably the same</source>
            <translation>可能为同一人</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/comparison/report.py" />
            <source>probably the same: the id {old} is now {new}</source>
            <translation>可能为同一人：标识 {old} 现为 {new}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/rule_words.py" />
            <source>problem in the file</source>
            <translation>文件中有问题</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/checks.py" />
            <source>project</source>
            <translation>项目</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/checks.py" />
            <source>publication</source>
            <translation>出版物</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/people.py" />
            <location filename="../../orgviewer/lives/records.py" />
            <location filename="../../orgviewer/views/files/drawing_cards.py" />
            <source>read from the drawing</source>
            <translation>从绘图中读出</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/drawing_cards.py" />
            <source>read from the drawing, confirmed</source>
            <translation>从绘图中读出，已确认</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/signs.py" />
            <source>read from the drawing, not stated</source>
            <translation>从绘图中读出，未明示</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/arguments.py" />
            <source>read the file as it was in a commit of git (a name, a tag, HEAD~3), or of a folder of dated files the one of a day</source>
            <translation>读取 git 某次提交（名称、标签、HEAD~3）中的文件，或日期文件夹中某一天的文件</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/chart_actions.py" />
            <source>reading</source>
            <translation>读取方式</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/process/worker.py" />
            <source>reading it ended without a result</source>
            <translation>读取结束但没有结果</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/people.py" />
            <location filename="../../orgviewer/relations/phrases.py" />
            <source>reported to {name}</source>
            <translation>曾汇报给{name}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/changes.py" />
            <source>reported to {old}, now to {new}</source>
            <translation>原汇报给{old}，现汇报给{new}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/references/cut_lines.py" />
            <source>reporting lines form a circle: {circles}: cut above {ids}</source>
            <translation>汇报线形成循环：{circles}：在 {ids} 之上断开</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/circle_checks.py" />
            <source>reporting lines form a circle: {circle}</source>
            <translation>汇报线形成循环：{circle}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/people.py" />
            <location filename="../../orgviewer/lives/records.py" />
            <location filename="../../orgviewer/relations/phrases.py" />
            <location filename="../../orgviewer/views/accessibility.py" />
            <source>reports to {name}</source>
            <translation>汇报给{name}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/registers/cited_sources.py" />
            <source>retrieved on {day}</source>
            <translation>获取于{day}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/rule_words.py" />
            <source>role</source>
            <translation>职务</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/changes.py" />
            <source>role: {old} → {new}</source>
            <translation>角色：{old} → {new}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/managers.py" />
            <source>row {number}</source>
            <translation>第 {number} 行</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/paper/tiles.py" />
            <source>row {row}, column {column} of {rows} × {columns}</source>
            <translation>第 {row} 行，第 {column} 列，共 {rows} × {columns}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/phrases.py" />
            <source>same advisor</source>
            <translation>同一导师</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/phrases.py" />
            <source>same employer</source>
            <translation>同一雇主</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/phrases.py" />
            <source>same project</source>
            <translation>同一项目</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/phrases.py" />
            <source>same school</source>
            <translation>同一学校</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/phrases.py" />
            <source>same teacher</source>
            <translation>同一老师</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/phrases.py" />
            <source>same team</source>
            <translation>同一团队</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/saved/shown.py" />
            <source>saved view</source>
            <translation>已保存的视图</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/nothing.py" />
            <source>settings of Docker Compose</source>
            <translation>Docker Compose 设置</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/rule_words.py" />
            <source>several cards</source>
            <translation>多张卡片</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/drawio/csv_rows.py" />
            <source>several rows have {name} in their column {column}: the last of them is taken</source>
            <translation>多行的列 {column} 中都有 {name}：采用最后一行</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/phrases.py" />
            <source>shares a project with {name}: {thing}</source>
            <translation>与{name}参与同一项目：{thing}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/phrases.py" />
            <source>shares a school with {name}: {thing}</source>
            <translation>与{name}同校：{thing}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/phrases.py" />
            <source>shares a teacher with {name}: {thing}</source>
            <translation>与{name}有同一老师：{thing}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/phrases.py" />
            <source>shares a team with {name}: {thing}</source>
            <translation>与{name}同在一个团队：{thing}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/phrases.py" />
            <source>shares an advisor with {name}: {thing}</source>
            <translation>与{name}有同一导师：{thing}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/phrases.py" />
            <source>shares an employer with {name}: {thing}</source>
            <translation>与{name}有同一雇主：{thing}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/outlines/xmind.py" />
            <source>sheet {title}</source>
            <translation>工作表 {title}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/outlines/xmind.py" />
            <source>sheet {title}, topic {name}</source>
            <translation>工作表 {title}，主题 {name}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/search/filtering.py" />
            <source>show all</source>
            <translation>显示全部</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/arguments.py" />
            <source>show only whom a search finds, and what leads there: Berlin, role:Engineer, Grade:7..9 …</source>
            <translation>仅显示搜索找到的人及通向他们的路径：Berlin、role:Engineer、Grade:7..9 …</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/cli.py" />
            <source>show program's version number and exit</source>
            <translation>显示程序版本并退出</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/cli.py" />
            <source>show the chart of this day, a year, month or day (default: the file's own)</source>
            <translation>显示该日期的图：年、月或日（默认：文件自身的日期）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/terminal.py" />
            <source>show this help and exit</source>
            <translation>显示此帮助并退出</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/picture_options.py" />
            <source>show {what}, or not (default: not)</source>
            <translation>是否显示{what}（默认：不显示）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/picture_options.py" />
            <source>show {what}, or not (default: shown)</source>
            <translation>是否显示{what}（默认：显示）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/doubt_words.py" />
            <source>since when is not known</source>
            <translation>起始时间未知</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/connect.py" />
            <location filename="../../orgviewer/lives/texts.py" />
            <source>since {day}</source>
            <translation>自{day}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/rule_words.py" />
            <source>size</source>
            <translation>规模</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/slides/gathered.py" />
            <source>slide {number}</source>
            <translation>幻灯片 {number}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/slides/presentation.py" />
            <source>slide {number} cannot be read: {reason}</source>
            <translation>无法读取幻灯片 {number}：{reason}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/slides/smart_art.py" />
            <source>slide {number}, SmartArt "{name}"</source>
            <translation>幻灯片 {number}，SmartArt“{name}”</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/slides/smart_art.py" />
            <source>slide {number}, SmartArt "{name}", box {box}</source>
            <translation>幻灯片 {number}，SmartArt“{name}”，方框 {box}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/slides/gathered.py" />
            <source>slide {number}, shape {name}</source>
            <translation>幻灯片 {number}，形状 {name}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/figures/text.py" />
            <source>smallest</source>
            <translation>最小</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/records/superiors.py" />
            <source>somebody stands only within the record of another: read as one more person</source>
            <translation>某人只出现在他人的记录中：作为另一个人读取</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/yaml_events.py" />
            <source>something is missing</source>
            <translation>缺少内容</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/findings.py" />
            <source>source</source>
            <translation>来源</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/omissions.py" />
            <source>sources</source>
            <translation>来源</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/circle_checks.py" />
            <source>sources form a circle: {circle}</source>
            <translation>来源形成循环：{circle}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/readers/syntax/drawings/slides/gathered.py" />
            <source>speaker notes of %n slides</source>
            <extracomment>speaker notes of %n slide</extracomment>
            <translation>
                <numerusform>%n 张幻灯片的演讲者备注</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/rule_words.py" />
            <source>start</source>
            <translation>开始</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/chart_actions.py" />
            <source>state</source>
            <translation>选择状态</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/drawing_cards.py" />
            <source>stated by the file</source>
            <translation>文件中明示</translation>
        </message>
        <message>
            <location filename="../../orgviewer/desktop/menu.py" />
            <source>status {number}</source>
            <translation>状态 {number}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/figures/text.py" />
            <source>sum</source>
            <translation>合计</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/rule_words.py" />
            <source>summary</source>
            <translation>简介</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/text_metrics.py" />
            <source>symbols and emoji</source>
            <translation>符号和表情</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/outlines/outline.py" />
            <source>tables of Markdown</source>
            <translation>Markdown 表格</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/arguments.py" />
            <source>take a column of a table for a field, as in manager=Boss, or leave it out (leave_out=Salary); may be given again</source>
            <translation>将表格的一列用作字段，例如 manager=Boss，或将其省略 (leave_out=Salary)；可多次给出</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>take it out again, without a trace</source>
            <translation>将其移除，不留痕迹</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/entries.py" />
            <source>taught by {names}</source>
            <translation>由{names}授课</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/phrases.py" />
            <source>taught {name}</source>
            <translation>曾教过{name}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/phrases.py" />
            <source>teacher</source>
            <translation>老师</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/entries.py" />
            <source>teaching</source>
            <translation>教学</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/rule_words.py" />
            <location filename="../../orgviewer/views/search/hits.py" />
            <source>team</source>
            <translation>团队</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/popolo/lists.py" />
            <source>that of another {noun}</source>
            <translation>另一条记录（{noun}）的标识</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/ended.py" />
            <source>the account of {called} is off ({name} is {cells})</source>
            <translation>{called} 的账户已停用（{name} 为 {cells}）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/yaml_syntax.py" />
            <source>the alias {alias} repeats something, but nothing before it is marked {anchor}</source>
            <translation>别名 {alias} 引用了内容，但之前没有标记为 {anchor} 的内容</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/dot/tokens.py" />
            <source>the angle bracket here is not closed</source>
            <translation>此处的尖括号没有关闭</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/ldif/entries.py" />
            <source>the answer of the directory broke off here: {value}</source>
            <translation>目录的应答在此中断：{value}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/popolo/lists.py" />
            <source>the area {value}, not in the file</source>
            <translation>区域 {value}（不在文件中）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/mermaid/nodes.py" />
            <source>the bracket here is not closed</source>
            <translation>此处的括号没有关闭</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/flat.py" />
            <source>the column {name} says yes or no, not whom people report to: kept under its name</source>
            <translation>列 {name} 的内容为是或否，而非汇报对象：以其列名保留</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/heads/plain_texts.py" />
            <source>the columns are read by their width</source>
            <translation>各列按宽度读取</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/dot/tokens.py" />
            <source>the comment that begins here is not closed</source>
            <translation>从此处开始的注释没有关闭</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/json_ld/to_popolo.py" />
            <source>the context {address}</source>
            <translation>上下文 {address}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/dates/date_texts.py" />
            <source>the day</source>
            <translation>日</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/nothing.py" />
            <source>the description of a package (npm)</source>
            <translation>软件包描述 (npm)</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/outlines/fences.py" />
            <source>the diagram on line {line} is left out: {reason}</source>
            <translation>第 {line} 行的图被省略：{reason}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/mermaid/source.py" />
            <source>the directive that begins here is not closed</source>
            <translation>从此处开始的指令没有关闭</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>the earlier file or folder</source>
            <translation>较早的文件或文件夹</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/arguments.py" />
            <source>the encoding of a text, such as windows-1250 (default: what its words fit best)</source>
            <translation>文本的编码，例如 windows-1250（默认：最符合其词语的编码）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/yaml_syntax.py" />
            <source>the field {name} stands here twice</source>
            <translation>字段 {name} 在此出现两次</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/checks.py" />
            <location filename="../../orgviewer/readers/native.py" />
            <source>the file</source>
            <translation>文件</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/contents.py" />
            <source>the file cannot be read: {lower}{reason}</source>
            <translation>无法读取文件：{lower}{reason}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/contents.py" />
            <source>the file does not exist</source>
            <translation>文件不存在</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/dot/statements.py" />
            <source>the file ends before the graph does: a closing brace is missing</source>
            <translation>文件在图之前结束：缺少右花括号</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/popolo/lists.py" />
            <source>the file gives the id {written} to another {noun}, too</source>
            <translation>文件还将标识 {written} 赋予另一条记录（{noun}）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/json_lines.py" />
            <location filename="../../orgviewer/readers/syntax/ldif/ldif_syntax.py" />
            <source>the file has more than {most_lines} lines</source>
            <translation>文件超过 {most_lines} 行</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/yaml_events.py" />
            <source>the file has more than {most_tag_lines} %TAG lines</source>
            <translation>文件中的 %TAG 行超过 {most_tag_lines} 个</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/yaml_syntax.py" />
            <source>the file holds more than {most_events} values</source>
            <translation>文件中的值超过 {most_events} 个</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/json_syntax.py" />
            <source>the file holds more than {most_values} values</source>
            <translation>文件中的值超过 {most_values} 个</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/json_syntax.py" />
            <source>the file holds {count} of characters, such as {halves}: shown as �</source>
            <translation>文件含有{count}字符，例如 {halves}：显示为 �</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/visio/parts.py" />
            <source>the file is damaged: a part of it is no XML</source>
            <translation>文件已损坏：其中一部分不是 XML</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/package.py" />
            <source>the file is damaged: its parts cannot be unpacked</source>
            <translation>文件已损坏：其部分无法解压</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/csv_syntax.py" />
            <location filename="../../orgviewer/readers/syntax/json_lines.py" />
            <location filename="../../orgviewer/readers/syntax/spreadsheets/workbooks.py" />
            <location filename="../../orgviewer/readers/syntax/yaml_or_json.py" />
            <source>the file is empty</source>
            <translation>文件为空</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/contents.py" />
            <source>the file is larger than {largest} MiB</source>
            <translation>文件大于 {largest} MiB</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/contents.py" />
            <source>the file is not UTF-8: read as {encoding}</source>
            <translation>文件不是 UTF-8：按 {encoding} 读取</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/contents.py" />
            <source>the file is not text</source>
            <translation>文件不是文本</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/package.py" />
            <source>the file is too large when it is unpacked</source>
            <translation>文件解压后过大</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/contents.py" />
            <source>the file is {encoding}</source>
            <translation>文件为 {encoding}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/cli.py" />
            <source>the file or folder to open</source>
            <translation>要打开的文件或文件夹</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/directories/parser.py" />
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <location filename="../../orgviewer/commands/parsing/connect.py" />
            <source>the file or folder to read</source>
            <translation>要读取的文件或文件夹</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/popolo/fields.py" />
            <source>the file repeats too much text: some of it is shortened to …</source>
            <translation>文件重复的文本过多：部分已缩短为 …</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/doubt_words.py" />
            <source>the file speaks of {date} and not of later</source>
            <translation>文件只涉及{date}，未涉及之后</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>the file to draw (default: the xAI sample)</source>
            <translation>要绘制的文件（默认：xAI 示例）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/arguments.py" />
            <source>the file with the views (default: within FILE, or beside it)</source>
            <translation>含视图的文件（默认：在文件内或其旁）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/folder.py" />
            <source>the file {name} is left out: a plain list of records says nothing of itself</source>
            <translation>已省略文件 {name}：单纯的记录列表未说明自身内容</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/folder.py" />
            <source>the file {name} is left out: {why}</source>
            <translation>已省略文件 {name}：{why}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/folder.py" />
            <source>the files of the folder are larger than {mib} MiB together</source>
            <translation>文件夹中的文件合计大于 {mib} MiB</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/heads/one_table.py" />
            <source>the first column names the fields: rows and columns are exchanged</source>
            <translation>第一列列出字段名：已交换行和列</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/history/state_words.py" />
            <source>the first that is known</source>
            <translation>已知的第一个</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/folder.py" />
            <source>the folder holds more than {most} files</source>
            <translation>文件夹中的文件超过 {most} 个</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/folder.py" />
            <source>the folder holds no YAML or JSON file</source>
            <translation>文件夹中没有 YAML 或 JSON 文件</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/process/worker.py" />
            <source>the folder that the program was started in is gone</source>
            <translation>启动程序时所在的文件夹已不存在</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/folder.py" />
            <source>the folder {name} cannot be read: {reason}</source>
            <translation>无法读取文件夹 {name}：{reason}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/folder.py" />
            <source>the folder {name} is left out: what lies in it is not read</source>
            <translation>已省略文件夹 {name}：不读取其中的内容</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/terminal.py" />
            <source>the following arguments are required: %s</source>
            <translation>需要以下参数：%s</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/mermaid/source.py" />
            <source>the front matter that begins here is not closed</source>
            <translation>从此处开始的前置内容没有关闭</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/panel/pages.py" />
            <source>the headcount of {all} is of another day</source>
            <translation>人数 {all} 为另一日期的数据</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/checks.py" />
            <source>the headcount of {id} is {headcount}, but the file, which is said to name all, names {everybody}</source>
            <translation>{id} 的人数为 {headcount}，但声称列出全部人员的文件列出了 {everybody} 人</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/checks.py" />
            <source>the headcount of {id} is {headcount}, but {members} members are listed</source>
            <translation>{id} 的人数为 {headcount}，但列出了 {members} 名成员</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/popolo/fields.py" />
            <source>the id {identifier} is already that of another source: left out</source>
            <translation>标识 {identifier} 已用于另一来源：已省略</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/checks.py" />
            <source>the id {id} is already that of another {kind}</source>
            <translation>标识 {id} 已用于另一条记录（{kind}）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/checks.py" />
            <source>the id {id} of this {kind} is already that of {other}</source>
            <translation>此记录（{kind}）的标识 {id} 已用于：{other}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/popolo/lists.py" />
            <source>the id {written} is already {other}: kept as {identifier}</source>
            <translation>标识 {written} 已是{other}：保留为 {identifier}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/terminal.py" />
            <source>the language to speak (default: the one set in the window, else the system's)</source>
            <translation>使用的语言（默认：窗口中设置的语言，否则为系统语言）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>the later one</source>
            <translation>较晚的文件</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/popolo/lists.py" />
            <source>the legislative period {identifier}, not in the file</source>
            <translation>届期 {identifier}（不在文件中）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/drawings/drawn.py" />
            <source>the line above {name} leads round in a circle: left out</source>
            <translation>{name} 上方的线形成循环：已省略</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/heads/plain_texts.py" />
            <source>the lines are read as an outline: each stands under the one above it</source>
            <translation>各行按大纲读取：每行隶属于其上一级</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/heads/plain_texts.py" />
            <source>the lines are read as fields of records</source>
            <translation>各行按记录的字段读取</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/heads/plain_texts.py" />
            <source>the lines are read as sentences: who reports to whom</source>
            <translation>各行按句子读取：谁汇报给谁</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/records/pages.py" />
            <source>the list goes on elsewhere: {name} leads to more than these {count}</source>
            <translation>列表在别处继续：{name} 指向这 {count} 项之外的更多内容</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/records/pages.py" />
            <source>the list is not whole: {name} is {total}, and {count} are here</source>
            <translation>列表不完整：{name} 为 {total}，而此处有 {count} 项</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/records/flattening.py" />
            <source>the lists repeat too much text: some of it is shortened to …</source>
            <translation>列表重复的文本过多：部分已缩短为 …</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/managers.py" />
            <source>the manager of {ids} is {cells}, an error or a formula without its result: nobody is above, though somebody should be</source>
            <translation>{ids} 的上级为 {cells}，是错误或没有结果的公式：其上没有人，但本应有</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/popolo/lists.py" />
            <source>the manager {missing}, not in the file</source>
            <translation>上级 {missing}（不在文件中）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/dates/date_texts.py" />
            <source>the month</source>
            <translation>月</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/json_syntax.py" />
            <source>the name of a field in double quotes is missing</source>
            <translation>缺少双引号中的字段名</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/yaml_syntax.py" />
            <source>the name of a field must be text</source>
            <translation>字段名必须为文本</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/hierarchies/levels.py" />
            <source>the numbers of</source>
            <translation>编号：</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/drawings/drawn.py" />
            <source>the only line above {name} is dashed: it may lead to a dotted-line manager</source>
            <translation>{name} 上方唯一的线是虚线：可能通向虚线上级</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/hierarchies/levels.py" />
            <source>the order of the rows and the levels of</source>
            <translation>行的顺序和层级：</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/table.py" />
            <source>the others are kept under {more_cells}</source>
            <translation>其余保留在 {more_cells} 之下</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/table.py" />
            <source>the others are taken as empty</source>
            <translation>其余视为空</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/posts/post_rows.py" />
            <source>the post {keys} reports to {cells} in one row and to {unlike} in another: the first is taken</source>
            <translation>岗位 {keys} 在一行中汇报给 {cells}，在另一行中汇报给 {unlike}：采用第一个</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/slides/presentation.py" />
            <source>the presentation is protected by a password</source>
            <translation>演示文稿受密码保护</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/dot/tokens.py" />
            <source>the quotation mark here is not closed</source>
            <translation>此处的引号没有关闭</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/records/flattening.py" />
            <source>the records have {count} different fields: all but the first {shown} are kept together in "{column}"</source>
            <translation>记录有 {count} 个不同的字段：除前 {shown} 个外，其余合并保留在“{column}”中</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/fitting.py" />
            <source>the rule {rule} asks of a column that is not there; it marks nobody.</source>
            <translation>规则 {rule} 所查询的列不存在；它不标记任何人。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/fitting.py" />
            <source>the rule {rule} meets nobody.</source>
            <translation>规则 {rule} 不适用于任何人。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/drawings/drawn.py" />
            <source>the second line of a box is taken for the name</source>
            <translation>方框的第二行被当作姓名</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>the shape that a compact layout comes near to: width to height as 16:9 or 1.5, or one of {list} (default: %(default)s)</source>
            <translation>紧凑布局所接近的宽高比：16:9、1.5 或 {list} 之一（默认：%(default)s）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/arguments.py" />
            <source>the sheet of a workbook (default: what looks best)</source>
            <translation>工作簿的工作表（默认：看起来最合适的）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/spreadsheets/workbooks.py" />
            <source>the sheet was not searched whole for formulas without a saved result, and for errors</source>
            <translation>未能在整个工作表中查找没有保存结果的公式和错误</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/slides/presentation.py" />
            <source>the slides have more shapes than can be read</source>
            <translation>幻灯片的形状多于可读取的数量</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/hierarchies/levels.py" />
            <source>the spaces before the names of</source>
            <translation>姓名前的空格：</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/terminal.py" />
            <source>the standard output is closed</source>
            <translation>标准输出已关闭</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/mermaid/flowchart.py" />
            <source>the subgraph that begins here has no "end"</source>
            <translation>从此处开始的子图没有“end”</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/csv_syntax.py" />
            <source>the table is too large: {cells} cells in {lines} lines</source>
            <translation>表格过大：{lines} 行共 {cells} 个单元格</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/outlines/outline.py" />
            <source>the text between its lists</source>
            <translation>列表之间的文字</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/mermaid/links.py" />
            <source>the text of this link does not end</source>
            <translation>此链接的文字没有结束</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/plantuml/outline.py" />
            <source>the text that begins here does not end</source>
            <translation>从此处开始的文字没有结束</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/picture_options.py" />
            <source>the title above, with the day of the file</source>
            <translation>上方的标题，附文件的日期</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/repeating.py" />
            <source>the view {name} is a board: "orgviewer directory" writes it.</source>
            <translation>视图 {name} 是照片墙：请用“orgviewer directory”写出。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/repeating.py" />
            <source>the view {name} is a phone list: "orgviewer directory" writes it.</source>
            <translation>视图 {name} 是电话簿：请用“orgviewer directory”写出。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/writing.py" />
            <source>the views in {path} cannot be told from the rest.</source>
            <translation>无法将 {path} 中的视图与其余内容区分。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/spreadsheets/workbooks.py" />
            <source>the workbook has no cells that say anything</source>
            <translation>工作簿中没有含内容的单元格</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/spreadsheets/workbooks.py" />
            <source>the workbook has no sheet {wanted}</source>
            <translation>工作簿中没有工作表 {wanted}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/spreadsheets/workbooks.py" />
            <source>the workbook is damaged</source>
            <translation>工作簿已损坏</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/spreadsheets/workbooks.py" />
            <source>the workbook is protected by a password</source>
            <translation>工作簿受密码保护</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/spreadsheets/workbooks.py" />
            <source>the workbook is too large to be read</source>
            <translation>工作簿过大，无法读取</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/popolo/lists.py" />
            <source>the {name} {word}, not in the file</source>
            <translation>{name} {word}（不在文件中）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/identities.py" />
            <source>the {word} {ids} stands in another row, too: shown as one more person, with the id {numbered}</source>
            <translation>{word} {ids} 也出现在另一行：显示为另一个人，标识为 {numbered}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/problems.py" />
            <source>there are more than {most_findings} problems, and the others are not listed</source>
            <translation>问题超过 {most_findings} 个，其余未列出</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/limits.py" />
            <source>there are more than {most} boxes up to here</source>
            <translation>到此处为止有超过 {most} 个方框</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/limits.py" />
            <source>there are more than {most} lines between boxes up to here</source>
            <translation>到此处为止方框之间有超过 {most} 条线</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/dot/statements.py" />
            <source>there are more than {most} names of attributes up to here</source>
            <translation>到此处为止有超过 {most} 个属性名</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/ldif/ldif_syntax.py" />
            <source>there are no entries in this LDIF</source>
            <translation>此 LDIF 中没有条目</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/files.py" />
            <source>there are two views named {name}</source>
            <translation>有两个名为 {name} 的视图</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/signs.py" />
            <source>there is a note or a doubt</source>
            <translation>有备注或疑问</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/plantuml/drawn.py" />
            <source>there is no @startwbs, @startmindmap or @startuml in this file</source>
            <translation>此文件中没有 @startwbs、@startmindmap 或 @startuml</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/checking.py" />
            <source>there is no field {name} here</source>
            <translation>此处没有字段 {name}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/cli.py" />
            <source>there is no file "{word}", and no such command. Did you mean "{near}"?</source>
            <translation>没有文件“{word}”，也没有此命令。是否要输入“{near}”？</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/files.py" />
            <source>there is no file {path} with views.</source>
            <translation>没有含视图的文件 {path}。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/dates.py" />
            <source>there is no month {month}</source>
            <translation>没有 {month} 月</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/photos.py" />
            <source>there is no photo {images} beside the file</source>
            <translation>文件旁没有照片 {images}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/drawio/csv_rows.py" />
            <source>there is no table under these directives</source>
            <translation>这些指令下面没有表格</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/yaml_places.py" />
            <source>there is no text before it</source>
            <translation>之前没有文本</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/files.py" />
            <source>there is no view {name}, only {list}.</source>
            <translation>没有视图 {name}，只有 {list}。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/files.py" />
            <source>there is no view {name}: there is no file {path}.</source>
            <translation>没有视图 {name}：没有文件 {path}。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/files.py" />
            <source>there is no view {name}: {path} holds none.</source>
            <translation>没有视图 {name}：{path} 中没有视图。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/dates.py" />
            <source>there is no year 0</source>
            <translation>没有公元 0 年</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/contents.py" />
            <source>there is not enough memory for this file</source>
            <translation>内存不足以读取此文件</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/kinds.py" />
            <source>there is nothing in this drawing that has a text</source>
            <translation>此绘图中没有任何带文字的内容</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/history/state_words.py" />
            <source>there, in the first state that is known</source>
            <translation>在已知的第一个状态中已在</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/mermaid/flowchart.py" />
            <source>this "end" closes no subgraph</source>
            <translation>此“end”没有关闭任何子图</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/visio/parts.py" />
            <source>this Visio drawing has no pages</source>
            <translation>此 Visio 绘图没有页面</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/xml.py" />
            <source>this XML declares entities, which are not read</source>
            <translation>此 XML 声明了实体，实体不会被读取</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/field_columns.py" />
            <source>this cell holds a comment, a script or a style sheet of HTML: left out</source>
            <translation>此单元格含有 HTML 注释、脚本或样式表：已省略</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/spreadsheets/workbooks.py" />
            <source>this cell holds an error (such as #REF!): taken as empty</source>
            <translation>此单元格含有错误（例如 #REF!）：视为空</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/spreadsheets/workbooks.py" />
            <source>this cell holds an error: taken as empty</source>
            <translation>此单元格含有错误：视为空</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/ldif/entries.py" />
            <source>this changes an entry that the file does not hold: left out</source>
            <translation>此处修改了文件中不存在的条目：已省略</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/mermaid/drawn.py" />
            <source>this diagram of Mermaid is of the kind {kind}, which has no boxes beneath each other</source>
            <translation>此 Mermaid 图的类型是 {kind}，其中没有上下级的方框</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/drawio/directives.py" />
            <source>this directive is no JSON from here on</source>
            <translation>此指令从此处起不是 JSON</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/outlines/maker.py" />
            <source>this drawing has more than {number} shapes</source>
            <translation>此绘图的形状超过 {number} 个</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/visio/refused.py" />
            <source>this drawing is locked with a password</source>
            <translation>此绘图已用密码锁定</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/records/flattening.py" />
            <source>this entry is no record but a value: taken for a name</source>
            <translation>此条目不是记录而是值：视为姓名</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/contents.py" />
            <source>this file holds saved views, and nobody</source>
            <translation>此文件含已保存的视图，不含人员</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/folders/dated_folder.py" />
            <source>this folder is a history ({sentence}): the latest, {name}, is read</source>
            <translation>此文件夹是历史记录（{sentence}）：读取最新的 {name}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/spreadsheets/workbooks.py" />
            <source>this formula has no saved result: it says nothing</source>
            <translation>此公式没有保存的结果：没有内容</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/spreadsheets/workbooks.py" />
            <source>this formula has no saved result: taken as empty</source>
            <translation>此公式没有保存的结果：视为空</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/registers/follow_the_money.py" />
            <source>this has ended on a day that is not told: not drawn</source>
            <translation>已在未说明的日期结束：不绘制</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/registers/popolo_lists.py" />
            <source>this has ended, or has yet to begin: kept, and not drawn as of today</source>
            <translation>已结束或尚未开始：保留，但不按今天绘制</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/csv_syntax.py" />
            <source>this is HTML or XML, not a table</source>
            <translation>这是 HTML 或 XML，不是表格</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/drawio/file.py" />
            <source>this is XML, but no drawing of draw.io: it has no page</source>
            <translation>这是 XML，但不是 draw.io 绘图：没有页面</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/contents.py" />
            <source>this is a device or a pipe, not a file</source>
            <translation>这是设备或管道，不是文件</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/plantuml/boxes.py" />
            <source>this is a diagram of PlantUML of a kind that has no boxes beneath each other</source>
            <translation>这是一种没有上下级方框的 PlantUML 图</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/visio/refused.py" />
            <source>this is a drawing of an older Visio, which is not read</source>
            <translation>这是旧版 Visio 的绘图，不予读取</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/slides/presentation.py" />
            <source>this is a presentation of PowerPoint 97 to 2003 (.ppt), which is not read</source>
            <translation>这是 PowerPoint 97 至 2003 的演示文稿（.ppt），不予读取</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/plantuml/boxes.py" />
            <source>this is a sequence diagram, which says who tells whom, and not who stands above whom</source>
            <translation>这是序列图，说明谁告诉谁，而不是谁在谁之上</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/json_ld/to_popolo.py" />
            <source>this is named by its address alone: shown by the end of that</source>
            <translation>仅以地址命名：显示地址末尾部分</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/outlines/graphml.py" />
            <source>this is no GraphML: it has no graph</source>
            <translation>这不是 GraphML：没有图</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/xml.py" />
            <source>this is no XML from here on: {reason}</source>
            <translation>从此处起不是 XML：{reason}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/outlines/outline.py" />
            <location filename="../../orgviewer/readers/syntax/yaml_or_json.py" />
            <source>this is no kind of text that is read</source>
            <translation>这不是可读取的文本类型</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/outlines/freemind.py" />
            <source>this is no mind map: it has no node</source>
            <translation>这不是思维导图：没有节点</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/slides/presentation.py" />
            <source>this is no presentation (.pptx)</source>
            <translation>这不是演示文稿（.pptx）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/json_syntax.py" />
            <source>this is not JSON: {error}</source>
            <translation>这不是 JSON：{error}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/outlines/opml.py" />
            <source>this is not OPML: it has no outline</source>
            <translation>这不是 OPML：没有大纲</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/yaml_events.py" />
            <source>this is not YAML: a character is not allowed</source>
            <translation>这不是 YAML：含有不允许的字符</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/yaml_events.py" />
            <source>this is not YAML: an escape names half a character</source>
            <translation>这不是 YAML：转义序列表示半个字符</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/yaml_events.py" />
            <source>this is not YAML: an escape names no character</source>
            <translation>这不是 YAML：转义序列不表示任何字符</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/yaml_events.py" />
            <source>this is not YAML: the character U+{found} is not allowed</source>
            <translation>这不是 YAML：不允许使用字符 U+{found}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/yaml_events.py" />
            <source>this is not YAML: {problem}</source>
            <translation>这不是 YAML：{problem}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/spreadsheets/workbooks.py" />
            <source>this is not a workbook, or only a part of one</source>
            <translation>这不是工作簿，或只是其中一部分</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/nothing.py" />
            <source>this is {data}, which is not read</source>
            <translation>这是{data}，无法读取</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>this is {name}, and not what its name says</source>
            <translation>这是{name}，与文件名不符</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/foreign.py" />
            <source>this is {name}, which is not read</source>
            <translation>这是{name}，无法读取</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/hierarchies/edges.py" />
            <source>this line has ended: left out</source>
            <translation>此汇报线已结束：已省略</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/ldif/lines.py" />
            <source>this line is no LDIF: {strip}</source>
            <translation>此行不是 LDIF：{strip}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/json_lines.py" />
            <source>this line is not JSON: {complaint}</source>
            <translation>此行不是 JSON：{complaint}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/json_lines.py" />
            <source>this line is not JSON: {strip}, left out: {complaint}</source>
            <translation>此行不是 JSON：{strip}，已省略：{complaint}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/outlines/xmind.py" />
            <source>this mind map is encrypted</source>
            <translation>此思维导图已加密</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/photos.py" />
            <source>this photo is not whole: its text breaks off</source>
            <translation>此照片不完整：其文本中断</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/photos.py" />
            <source>this photo is on the net, from which nothing is loaded</source>
            <translation>此照片在网络上，不会从网络加载任何内容</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/drawio/pictures.py" />
            <source>this picture carries no drawing of draw.io</source>
            <translation>此图片不含 draw.io 绘图</translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/readers/tables/table.py" />
            <source>this row has %n cells, the names are {width}: {rest}</source>
            <extracomment>this row has %n cell, the names are {width}: {rest}</extracomment>
            <translation>
                <numerusform>此行有 %n 个单元格，列名有 {width} 个：{rest}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/identities.py" />
            <source>this row has no id: {ids} stands for it</source>
            <translation>此行没有标识：以 {ids} 代替</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/identities.py" />
            <source>this row has no name: {ids} stands for it</source>
            <translation>此行没有姓名：以 {ids} 代替</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/table.py" />
            <source>this row is a line that is drawn: skipped</source>
            <translation>此行是分隔线：已跳过</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/table.py" />
            <source>this row is a total: skipped</source>
            <translation>此行是合计：已跳过</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/identities.py" />
            <source>this row is about {ids}, as another one is: read as one person with both</source>
            <translation>此行与另一行同为 {ids}：读作兼有两者的一个人</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/table.py" />
            <source>this row is empty: skipped</source>
            <translation>此行为空：已跳过</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/hierarchies/level_columns.py" />
            <source>this row names nobody who has no other row: left out</source>
            <translation>此行所列人员均有其他行：已省略</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/flat.py" />
            <source>this row names nobody: left out</source>
            <translation>此行未列出任何人：已省略</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/table.py" />
            <source>this row names the columns again: skipped</source>
            <translation>此行重复列名：已跳过</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/table.py" />
            <source>this row stands above the names of the columns: skipped</source>
            <translation>此行位于列名之上：已跳过</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/heads/one_table.py" />
            <source>this row stands above the others: skipped</source>
            <translation>此行位于其他行之上：已跳过</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/heads/remarks.py" />
            <source>this row stands beneath the table: skipped</source>
            <translation>此行位于表格之下：已跳过</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/heads/one_table.py" />
            <source>this row stands in a block beside the first one, under the same names: read, too</source>
            <translation>此行位于第一块旁边、列名相同的另一块中：同样读取</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/ldif/entries.py" />
            <source>this stands in no entry: {attribute}</source>
            <translation>不属于任何条目：{attribute}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/history/controller.py" />
            <source>this state cannot be read: {problem}</source>
            <translation>无法读取此状态：{problem}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/ldif/lines.py" />
            <source>this value is not base64</source>
            <translation>此值不是 base64</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/ldif/lines.py" />
            <source>this value lies in another file, which is not opened</source>
            <translation>此值位于另一个不会打开的文件中</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/checking.py" />
            <source>this view makes no sense: {reason}</source>
            <translation>此视图无意义：{reason}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/photos/opening.py" />
            <source>too large</source>
            <translation>过大</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/compare.py" />
            <source>two files are compared, or two days of one, or two commits: {ways}.</source>
            <translation>比较的是两个文件、一个文件的两个日期或两次提交：{ways}。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/chart/travel.py" />
            <source>unfold</source>
            <translation>展开</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/slots.py" />
            <source>unfold all</source>
            <translation>全部展开</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/slots.py" />
            <location filename="../../orgviewer/views/parts.py" />
            <source>unfold this branch</source>
            <translation>展开此分支</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/native.py" />
            <source>unknown field {name} in {data}, left out</source>
            <translation>{data} 中的未知字段 {name}，已省略</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/terminal.py" />
            <source>unrecognized arguments: %s</source>
            <translation>无法识别的参数：%s</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/connect.py" />
            <location filename="../../orgviewer/lives/texts.py" />
            <source>until {day}</source>
            <translation>至{day}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/terminal.py" />
            <source>usage: </source>
            <translation>用法：</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/rule_words.py" />
            <source>vacancies</source>
            <translation>空缺</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/rule_words.py" />
            <location filename="../../orgviewer/words/post_words.py" />
            <source>vacant</source>
            <translation>空缺</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/files.py" />
            <source>views of format {format} are of another version of the program</source>
            <translation>格式为 {format} 的视图属于程序的其他版本</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/files.py" />
            <source>views should be a list</source>
            <translation>视图应为列表</translation>
        </message>
        <message>
            <location filename="../../orgviewer/errors.py" />
            <location filename="../../orgviewer/views/problems/model.py" />
            <source>warning</source>
            <translation>警告</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/phrases.py" />
            <source>was advised by {name}</source>
            <translation>曾由{name}指导</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/changes.py" />
            <source>was called {old}</source>
            <translation>原名{old}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/phrases.py" />
            <source>was taught by {name}</source>
            <translation>曾由{name}授课</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/phrases.py" />
            <source>was the manager of {name}</source>
            <translation>曾是{name}的上级</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/comparison/report.py" />
            <source>was {name}</source>
            <translation>原为{name}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/asking/cards.py" />
            <location filename="../../orgviewer/views/actions/chart_actions.py" />
            <source>what cards show</source>
            <translation>卡片显示内容</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/connect.py" />
            <source>what connects them by this day, said as of then</source>
            <translation>截至该日期的关联，按当时的情况说明</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/arguments.py" />
            <source>what stands on the cards of people</source>
            <translation>人员卡片上显示什么</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/arguments.py" />
            <source>what the cards of people say, line by line: {list}, or columns of the file; each may end in :small or :large</source>
            <translation>人员卡片逐行显示什么：{list}，或文件中的列；每项可以 :small 或 :large 结尾</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/arguments.py" />
            <source>what the cards of teams say: {list}, or columns, those of numbers summed</source>
            <translation>团队卡片显示什么：{list}，或列，数字列显示总和</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/drawings/losses.py" />
            <source>what the marks of rules mean</source>
            <translation>规则标记的含义</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/drawings/losses.py" />
            <source>where cards stand</source>
            <translation>卡片的位置</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/picture_options.py" />
            <source>where it grows to (default: %(default)s)</source>
            <translation>生长方向（默认：%(default)s）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/arguments.py" />
            <source>where it grows to (default: as it was seen last, else down)</source>
            <translation>生长方向（默认：与上次查看时相同，否则向下）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>where to write it</source>
            <translation>写入位置</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/directories/parser.py" />
            <source>where to write it; its ending says as what: {formats}; with --view it may be left out</source>
            <translation>写到何处；扩展名决定格式：{formats}；有 --view 时可省略</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>where to write it; its ending says as what: {pictures}; with --view it may be left out</source>
            <translation>写入位置；由扩展名决定格式：{pictures}；有 --view 时可省略</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>where to write: {list} or {last}</source>
            <translation>写入位置：{list} 或 {last}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/drawings/losses.py" />
            <source>which cards are of one person</source>
            <translation>哪些卡片属于同一个人</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/drawings/losses.py" />
            <source>which lines no source states</source>
            <translation>哪些连线没有来源说明</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/managers.py" />
            <source>which may be several</source>
            <translation>可能是多人</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/picture_options.py" />
            <source>which page it is, of how many (PDF; slides have their number anyway)</source>
            <translation>第几页，共几页（PDF；幻灯片本来就有页码）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/managers.py" />
            <source>who is not in the file</source>
            <translation>不在文件中</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/hierarchies/levels.py" />
            <source>who reports to whom is taken from {by} {name}</source>
            <translation>汇报关系取自{by} {name}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/nothing.py" />
            <source>whom somebody also reports to</source>
            <translation>另一汇报对象</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/nothing.py" />
            <source>whom somebody reports to</source>
            <translation>汇报对象</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/drawings/drawn.py" />
            <source>whom {name} stands under is read from where things lie</source>
            <translation>{name} 的上级是根据位置读出的</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/entries.py" />
            <source>with {names}</source>
            <translation>与{names}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/signs.py" />
            <source>without dates, so the day is unknown</source>
            <translation>没有日期，因此具体日期未知</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/phrases.py" />
            <source>worked at {thing}, where {name} interned</source>
            <translation>曾在{thing}工作，{name}曾在该处实习</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/phrases.py" />
            <source>worked with {name}: {thing}</source>
            <translation>曾与{name}共事：{thing}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>write .html as a chart over both, too</source>
            <translation>同时将 .html 写为包含两者的图</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>write all changes to a file; its ending says as what: {comparisons}; or a chart: {drawn}</source>
            <translation>将所有变更写入文件；由扩展名决定格式：{comparisons}；或写为图：{drawn}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/commands.py" />
            <source>write the state of this day alone: what may hold then, with a note on what is in doubt</source>
            <translation>只写出该日期的状态：届时可能成立的内容，并注明疑问</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/history/state_words.py" />
            <source>written {day}</source>
            <translation>写于{day}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/writers/table_losses.py" />
            <source>written: nobody is a primary member</source>
            <translation>未写入：没有主要成员</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/fields.py" />
            <source>yEd</source>
            <translation>yEd</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/translation.py" />
            <source>year inferred</source>
            <translation>年份为推断</translation>
        </message>
        <message>
            <location filename="../../orgviewer/relations/phrases.py" />
            <source>years not known</source>
            <translation>年份未知</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/connect.py" />
            <source>years unknown</source>
            <translation>年份未知</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/native.py" />
            <location filename="../../orgviewer/saved/checking.py" />
            <source>yes or no</source>
            <translation>是或否</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/contents.py" />
            <source>you have no permission to read this file</source>
            <translation>没有读取此文件的权限</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/chart/view.py" />
            <source>zoom</source>
            <translation>缩放</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/pptx/writer.py" />
            <source>{badge} → slide {number}</source>
            <translation>{badge} → 第 {number} 张幻灯片</translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/paint/cards/labels.py" />
            <source>{before} → %n people ({net})</source>
            <extracomment>{before} → %n person ({net})</extracomment>
            <translation>
                <numerusform>{before} → %n 人（{net}）</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/facet_words.py" />
            <source>{bound} and later</source>
            <translation>{bound} 及以后</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/facet_words.py" />
            <source>{bound} and more</source>
            <translation>{bound} 及以上</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/fitting.py" />
            <source>{card}, which was in focus, has no card now; what was around it is shown.</source>
            <translation>曾处于焦点的 {card} 现无卡片；显示其周围的内容。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/people.py" />
            <source>{cells} is no date: kept under {column}</source>
            <translation>{cells} 不是日期：保留在 {column} 之下</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/figures/text.py" />
            <location filename="../../orgviewer/publish/statistics/numbers.py" />
            <source>{column} ({people})</source>
            <translation>{column}（{people}）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/figures/stats.py" />
            <source>{column} is not added up: its numbers are of different things ({units}).</source>
            <translation>{column} 不作合计：其中的数字单位不同 ({units})。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/summary.py" />
            <source>{column} left out</source>
            <translation>已省略 {column}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/figures/stats.py" />
            <source>{column} seems to be pay: --hide-below {fewest} hides what fewer people are paid.</source>
            <translation>{column} 似乎是薪酬：--hide-below {fewest} 会隐藏更少人数的薪酬。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/branch_sums.py" />
            <source>{column}: {mean} on average</source>
            <translation>{column}：平均 {mean}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/branch_sums.py" />
            <source>{column}: {sum}</source>
            <translation>{column}：{sum}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/plantuml/blocks.py" />
            <source>{command} in line {line} is not carried out, and what it would bring is not read</source>
            <translation>第 {line} 行的 {command} 不会执行，其带来的内容也不会读取</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/terminal.py" />
            <source>{command}: {message} (see "{command} --help")</source>
            <translation>{command}：{message}（见 "{command} --help"）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/yaml_places.py" />
            <source>{comment} is a comment, and {rest}</source>
            <translation>{comment} 是注释，{rest}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/plantuml/drawn.py" />
            <source>{count} lines are not understood, the first of them line {line}: {text}</source>
            <translation>无法理解 {count} 行，第一行为第 {line} 行：{text}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/managers.py" />
            <source>{count} people are called {word} ({listed})</source>
            <translation>有 {count} 人名为 {word}（{listed}）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/folders/dated_folder.py" />
            <source>{count} states from {first} to {last}, by the files' {where}</source>
            <translation>从 {first} 到 {last} 共 {count} 个状态，依据文件的{where}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/native.py" />
            <source>{data} has no "{name}"</source>
            <translation>{data} 没有“{name}”</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/translation.py" />
            <source>{day} Apr {year}</source>
            <translation>{year}年4月{day}日</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/translation.py" />
            <source>{day} Aug {year}</source>
            <translation>{year}年8月{day}日</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/translation.py" />
            <source>{day} Dec {year}</source>
            <translation>{year}年12月{day}日</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/translation.py" />
            <source>{day} Feb {year}</source>
            <translation>{year}年2月{day}日</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/translation.py" />
            <source>{day} Jan {year}</source>
            <translation>{year}年1月{day}日</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/translation.py" />
            <source>{day} Jul {year}</source>
            <translation>{year}年7月{day}日</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/translation.py" />
            <source>{day} Jun {year}</source>
            <translation>{year}年6月{day}日</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/translation.py" />
            <source>{day} Mar {year}</source>
            <translation>{year}年3月{day}日</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/translation.py" />
            <source>{day} May {year}</source>
            <translation>{year}年5月{day}日</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/translation.py" />
            <source>{day} Nov {year}</source>
            <translation>{year}年11月{day}日</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/translation.py" />
            <source>{day} Oct {year}</source>
            <translation>{year}年10月{day}日</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/translation.py" />
            <source>{day} Sep {year}</source>
            <translation>{year}年9月{day}日</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/checks.py" />
            <source>{document} ends ({end}) before it starts ({start})</source>
            <translation>{document} 的结束 ({end}) 早于开始 ({start})</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/checks.py" />
            <source>{entry} of {id}</source>
            <translation>{id} 的{entry}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/dates/date_texts.py" />
            <source>{example} was read as {chosen}, {order} first: {reason}.</source>
            <translation>{example} 读作 {chosen}，{order}在前：{reason}。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/ldif/entries.py" />
            <source>{fault}: left out</source>
            <translation>{fault}：已省略</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/rule_words.py" />
            <source>{field} (counted)</source>
            <translation>{field}（统计）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/rule_words.py" />
            <source>{field} after {value}</source>
            <translation>{field} 晚于 {value}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/rule_words.py" />
            <source>{field} before {value}</source>
            <translation>{field} 早于 {value}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/rule_words.py" />
            <source>{field} contains “{value}”</source>
            <translation>{field} 包含“{value}”</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/summary.py" />
            <source>{field} from {column}{sign}</source>
            <translation>{field} 取自 {column}{sign}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/rule_words.py" />
            <source>{field} from {value} to {other}</source>
            <translation>{field} 从 {value} 到 {other}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/paint/cards/rule_words.py" />
            <source>{field} less than %n days ago</source>
            <extracomment>{field} less than %n day ago</extracomment>
            <translation>
                <numerusform>{field} 距今不到 %n 天</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/rule_words.py" />
            <source>{field} missing</source>
            <translation>{field} 缺失</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/rule_words.py" />
            <source>{field} over {value}</source>
            <translation>{field} 大于 {value}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/rule_words.py" />
            <source>{field} under {value}</source>
            <translation>{field} 小于 {value}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/rule_words.py" />
            <source>{field}: {value}</source>
            <translation>{field}：{value}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/panel/row_source.py" />
            <source>{file}, row {rows}</source>
            <translation>{file}，第 {rows} 行</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/panel/row_source.py" />
            <source>{file}, rows {rows}</source>
            <translation>{file}，第 {rows} 行</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/panel/row_source.py" />
            <source>{file}, sheet {sheet}</source>
            <translation>{file}，工作表 {sheet}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/checking.py" />
            <source>{found} is nothing that {name} can be</source>
            <translation>{name} 不能是 {found}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/statistics/rows.py" />
            <source>{heading}, of those shown</source>
            <translation>{heading}（仅限所显示的）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/managers.py" />
            <source>{ids} also reports to {cells}, {value}: kept under {names}</source>
            <translation>{ids} 还汇报给 {cells}（{value}）：保留在 {names} 之下</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/managers.py" />
            <source>{ids} reports to several, {cells}: the first is the manager, the others are dotted-line managers</source>
            <translation>{ids} 汇报给多人 {cells}：第一位是上级，其余是虚线上级</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/managers.py" />
            <source>{ids} reports to {cells}, which names nobody of the file for sure: {cells2} is taken, from the column {name}</source>
            <translation>{ids} 汇报给 {cells}，无法确定指文件中的谁：采用列 {name} 中的 {cells2}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/drawings/losses.py" />
            <source>{kind} does not hold: {list}.</source>
            <translation>{kind} 不包含：{list}。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/ended.py" />
            <source>{known} ended on {ends}: shown all the same unless a day is chosen</source>
            <translation>{known} 已于 {ends} 结束：除非选择日期，仍会显示</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/ended.py" />
            <source>{known} ends ({ends}) before it starts ({starts}): there on no day</source>
            <translation>{known} 的结束 ({ends}) 早于开始 ({starts})：任何日期都不在</translation>
        </message>
        <message>
            <location filename="../../orgviewer/history/git/commits.py" />
            <source>{label} cannot be read from the repository: {error}.</source>
            <translation>无法从仓库读取 {label}：{error}。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/history/git/commits.py" />
            <source>{label} is kept by Git LFS, outside of the repository.</source>
            <translation>{label} 由 Git LFS 保存在仓库之外。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/hierarchies/level_columns.py" />
            <source>{listed} are levels of titles, not of people or units: nobody is taken to stand under another</source>
            <translation>{listed} 是职级而非人员或单位的层级：不视为任何上下级关系</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/connect.py" />
            <location filename="../../orgviewer/words/translation.py" />
            <source>{list} and {last}</source>
            <translation>{list}和{last}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/doubts.py" />
            <source>{lost} of {named} references to superiors find nobody: these look like </source>
            <translation>{named} 个上级引用中有 {lost} 个找不到对应人员：它们看起来像 </translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/directories/reports.py" />
            <source>{lower} stands among the {listing} of {upper}, too: left out</source>
            <translation>{lower} 也出现在 {upper} 的 {listing} 中：已省略</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/facet_words.py" />
            <source>{low} to {high}</source>
            <translation>{low} 至 {high}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/popolo/lists.py" />
            <source>{made} names {named}: kept by its id</source>
            <translation>{made} 引用了 {named}：按其标识保留</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/popolo/lists.py" />
            <source>{made} names {named}: kept without it</source>
            <translation>{made} 引用了 {named}：保留但去除该引用</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/commands.py" />
            <source>{menu}: {name}</source>
            <translation>{menu}：{name}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/flat.py" />
            <source>{message}: several seem to hold names ({seem})</source>
            <translation>{message}：有多列似乎含有姓名（{seem}）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/doubts.py" />
            <source>{message}what the column {other} says</source>
            <translation>{message}列 {other} 的内容</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/doubts.py" />
            <source>{message}{looks}, but of people who are not in the file</source>
            <translation>{message}{looks}，但属于不在文件中的人员</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/dates.py" />
            <source>{month_name} {year} has {days} days</source>
            <translation>{year} 年 {month_name} 有 {days} 天</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/translation.py" />
            <source>{month} {year}</source>
            <translation>{year}年{month}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/comparison/summary.py" />
            <source>{more}--output and --json list all.</source>
            <translation>{more}--output 和 --json 会列出全部。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/panel/pages.py" />
            <source>{named} of {all} named; {rest} more are counted by the source and not named.</source>
            <translation>{all} 人中 {named} 人具名；另有 {rest} 人被来源计入但未具名。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/readers/records/nested.py" />
            <source>{names} stand beside the tree: left out</source>
            <extracomment>{names} stands beside the tree: left out</extracomment>
            <translation>
                <numerusform>{names} 在树之外：已省略</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/branches.py" />
            <source>{name} ({part} of {parts})</source>
            <translation>{name}（{part}/{parts}）</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/popolo/lists.py" />
            <source>{name} has no place in a chart: left out</source>
            <translation>{name} 在图中没有位置：已省略</translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/model/quantities/doubts.py" />
            <source>{name} holds dates but for %n, such as {text}: it is taken for text</source>
            <extracomment>{name} holds dates but for one, such as {text}: it is taken for text</extracomment>
            <translation>
                <numerusform>{name} 除 %n 个单元格外均为日期，例如 {text}：按文本处理</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../orgviewer/chart/rules/questions.py" />
            <source>{name} holds no dates of which one can tell the day and the month, such as 2024-06-30.</source>
            <translation>{name} 中没有可辨别月和日的日期，例如 2024-06-30。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/chart/rules/questions.py" />
            <source>{name} holds no numbers alone: {text} is none.</source>
            <translation>{name} 不全是数字：{text} 不是数字。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/model/quantities/doubts.py" />
            <source>{name} holds numbers but for %n, such as {text}: it is taken for text</source>
            <extracomment>{name} holds numbers but for one, such as {text}: it is taken for text</extracomment>
            <translation>
                <numerusform>{name} 除 %n 个单元格外均为数字，例如 {text}：按文本处理</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../orgviewer/chart/rules/questions.py" />
            <source>{name} is counted: ask whether it is over, under or between numbers.</source>
            <translation>{name} 由统计得出：请问它是否大于、小于某数或介于两数之间。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/native.py" />
            <source>{name} is empty</source>
            <translation>{name} 为空</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/checking.py" />
            <source>{name} is missing here</source>
            <translation>此处缺少 {name}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/drawings/drawn.py" />
            <source>{name} is taken for a person, since it is written as names are</source>
            <translation>{name} 被当作人，因为写法像姓名</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/drawings/drawn.py" />
            <source>{name} is taken for a person, since it stands where names stand</source>
            <translation>{name} 被当作人，因为它在姓名的位置</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/drawings/drawn.py" />
            <source>{name} is taken for a post or a team, since it names nobody</source>
            <translation>{name} 被当作职位或团队，因为其中没有人名</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/drawings/drawn.py" />
            <source>{name} is taken for a team, and its line is left out, since nobody is in it</source>
            <translation>{name} 被当作团队，其连线被省略，因为其中没有人</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/hierarchies/referring.py" />
            <source>{name} is taken for whom people report to: its texts are those of {key}</source>
            <translation>{name} 视为汇报对象：其内容与 {key} 相同</translation>
        </message>
        <message>
            <location filename="../../orgviewer/chart/rules/questions.py" />
            <source>{name} is text: nobody can tell whether it is more or less.</source>
            <translation>{name} 是文本：无法判断大小。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/native.py" />
            <source>{name} is {data}, but {error}</source>
            <translation>{name} 为 {data}，但{error}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/nothing.py" />
            <source>{name} may be {meaning}.</source>
            <translation>{name} 可能是{meaning}。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/nothing.py" />
            <source>{name} may be {near}.</source>
            <translation>{name} 可能是 {near}。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/popolo/lists.py" />
            <source>{name} should be a list: left out</source>
            <translation>{name} 应为列表：已省略</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/native.py" />
            <source>{name} should be {expected}, but is {data}</source>
            <translation>{name} 应为{expected}，但它是 {data}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/saved/checking.py" />
            <source>{name} should be {wanted}, but is {found}</source>
            <translation>{name} 应为{wanted}，但却是 {found}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/drawings/drawn.py" />
            <source>{name} stands on several pages under different ones: taken for several of that name</source>
            <translation>{name} 在多页上位于不同的上级之下：视为多个同名者</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/drawings/drawn.py" />
            <source>{name} stands under several: the first counts, the others are dotted lines</source>
            <translation>{name} 有多个上级：以第一个为准，其余为虚线</translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/readers/syntax/encodings/decoding.py" />
            <source>{name} with %n broken characters</source>
            <extracomment>{name} with %n broken character</extracomment>
            <translation>
                <numerusform>{name}，有 %n 个损坏的字符</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/saved/tabs.py" />
            <source>{name}, changed</source>
            <translation>{name}，已更改</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/start/recent_list.py" />
            <source>{name}, in {folder}</source>
            <translation>{name}，位于 {folder}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/facet_words.py" />
            <source>{name}, {least} to {most}</source>
            <translation>{name}，{least} 至 {most}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/saved/tabs.py" />
            <source>{name}: changed since it was saved. A click shows it as it was.</source>
            <translation>{name}：保存后已更改。单击显示其原样。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/writers/table_losses.py" />
            <source>{name}: left out</source>
            <translation>{name}：已省略</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/post_words.py" />
            <source>{number} FTE</source>
            <translation>{number} 全职当量</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/texts.py" />
            <source>{number} characters</source>
            <translation>{number} 个字符</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/printed_directory.py" />
            <source>{number} entries are too many to be printed from here: write them as pages with File ▸ Export directory…, or show a branch of the chart.</source>
            <translation>{number} 个条目太多，无法在此打印：请用“文件 ▸ 导出通讯录…”写成页面，或只显示图表的一个分支。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/cards/rules_dialog.py" />
            <source>{number} of them by a rule above</source>
            <translation>其中 {number} 张由上面的规则标记</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/connect.py" />
            <source>{number} through others</source>
            <translation>通过他人有{number}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/paper/branch_pages.py" />
            <source>{number} · see page {page}</source>
            <translation>{number} · 见第 {page} 页</translation>
        </message>
        <message>
            <location filename="../../orgviewer/lives/changes.py" />
            <source>{old} → {new}</source>
            <translation>{old} → {new}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/panel/connection_page.py" />
            <source>{one} and {other}</source>
            <translation>{one}与{other}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/connect.py" />
            <source>{one} and {other} are the same person: {start}.</source>
            <translation>{one}与{other}是同一人：{start}。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/connect.py" />
            <source>{one} and {other}: {connection}</source>
            <translation>{one}与{other}：{connection}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/arguments.py" />
            <source>{option} "{word}" names no field</source>
            <translation>{option} "{word}" 没有指明字段</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/export.py" />
            <source>{option} is for {list}, not for {kind}.</source>
            <translation>{option} 用于 {list}，不用于 {kind}。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/checks.py" />
            <source>{owner} also reports to the person {id}, who does not exist</source>
            <translation>{owner} 还汇报给不存在的人员 {id}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/checks.py" />
            <source>{owner} cites the source {id}, which does not exist</source>
            <translation>{owner} 引用了不存在的来源 {id}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/checks.py" />
            <source>{owner} is cited in the source {id}, which does not exist</source>
            <translation>{owner} 被不存在的来源 {id} 引用</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/checks.py" />
            <source>{owner} is on behalf of the organization {id}, which does not exist</source>
            <translation>{owner} 代表不存在的组织 {id}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/checks.py" />
            <source>{owner} names the organization {id}, which does not exist</source>
            <translation>{owner} 引用了不存在的组织 {id}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/checks.py" />
            <source>{owner} names the parent {id}, which does not exist</source>
            <translation>{owner} 引用了不存在的上级组织 {id}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/checks.py" />
            <source>{owner} names the post {id}, which does not exist</source>
            <translation>{owner} 引用了不存在的岗位 {id}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/checks.py" />
            <source>{owner} reports to the person {id}, who does not exist</source>
            <translation>{owner} 汇报给不存在的人员 {id}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/checking/checks.py" />
            <source>{owner} reports to the post {id}, which does not exist</source>
            <translation>{owner} 汇报给不存在的岗位 {id}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/readers/files.py" />
            <source>{paths} have no column {name}.</source>
            <extracomment>{paths} has no column {name}.</extracomment>
            <translation>
                <numerusform>{paths} 中没有列 {name}。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../orgviewer/chart/trees.py" />
            <source>{path} has no organization, person or post with the id {root}.</source>
            <translation>{path} 中没有标识为 {root} 的组织、人员或岗位。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/files.py" />
            <source>{path} has no sheet {sheet}: only workbooks have sheets.</source>
            <translation>{path} 没有工作表 {sheet}：只有工作簿才有工作表。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/commands/compare.py" />
            <location filename="../../orgviewer/commands/figures/stats.py" />
            <source>{path}: %n oddities were found in it; "orgviewer check" lists them.</source>
            <extracomment>{path}: %n oddity was found in it; "orgviewer check" lists them.</extracomment>
            <translation>
                <numerusform>{path}：发现 %n 处异常；“orgviewer check”会列出。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/compare.py" />
            <source>{path}: it says of nobody and nothing from when until when, so all days are alike.</source>
            <translation>{path}：未说明任何人员或内容的起止时间，因此所有日期都相同。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/paint/cards/field_texts.py" />
            <location filename="../../orgviewer/views/accessibility.py" />
            <source>{people} beneath</source>
            <translation>其下 {people}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/paint/cards/labels.py" />
            <source>{people} of %n named</source>
            <extracomment>%n named</extracomment>
            <translation>
                <numerusform>%n 人中 {people} 人具名</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/views/search/filtering.py" />
            <source>{people} of %n people shown</source>
            <extracomment>{people} of %n person shown</extracomment>
            <translation>
                <numerusform>显示 {people} 人，共 %n 人</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/paint/cards/labels.py" />
            <source>{people} of %n shown</source>
            <extracomment>{people} of %n shown</extracomment>
            <translation>
                <numerusform>%n 人中显示 {people} 人</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/comparison/report.py" />
            <source>{people}from {old} to {new}{change}</source>
            <translation>{people}从{old}到{new}{change}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/managers.py" />
            <source>{person} reports to {manager}, who is not in the file: shown under a card called {name}</source>
            <translation>{person} 汇报给不在文件中的 {manager}：显示在名为 {name} 的卡片之下</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/managers.py" />
            <source>{person} reports to {manager}, who is not in the file: shown under a card of that name</source>
            <translation>{person} 汇报给不在文件中的 {manager}：显示在以此命名的卡片之下</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/size.py" />
            <source>{pixels}, about {megabytes} MB</source>
            <translation>{pixels}，约 {megabytes} MB</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/history/state_words.py" />
            <source>{place} of {count}</source>
            <translation>第 {place} 个，共 {count} 个</translation>
        </message>
        <message>
            <location filename="../../orgviewer/desktop/menu.py" />
            <source>{program} failed: {failure}</source>
            <translation>{program} 失败：{failure}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/chart/filters/filtering.py" />
            <source>{query} asks for nothing: everybody is shown.</source>
            <translation>{query} 没有查找任何内容：显示所有人。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/managers.py" />
            <source>{references}: {ids} is shown under none of them</source>
            <translation>{references}：{ids} 不显示在其中任何人之下</translation>
        </message>
        <message>
            <location filename="../../orgviewer/chart/rules/grammar.py" />
            <source>{rule} is no rule: write a condition, a colon and a mark.</source>
            <translation>{rule} 不是规则：请写条件、冒号和标记。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/model/summary.py" />
            <source>{shape} in {syntax}</source>
            <translation>{shape}（{syntax}）</translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/readers/syntax/spreadsheets/workbooks.py" />
            <source>{sheets} are not</source>
            <extracomment>{sheets} is not</extracomment>
            <translation>
                <numerusform>{sheets} 不是</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../orgviewer/readers/syntax/spreadsheets/workbooks.py" />
            <source>{sheets} look like it</source>
            <extracomment>{sheets} looks like it</extracomment>
            <translation>
                <numerusform>{sheets} 与之相似</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/search/filtering.py" />
            <source>{shown}, {others} of them only on the way to others</source>
            <translation>{shown}，其中 {others} 人仅位于通向其他人的路径上</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/search/filtering.py" />
            <source>{shown}: {found} found, {others} on the way to them</source>
            <translation>{shown}：找到 {found} 人，{others} 人位于通向他们的路径上</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/dot/tokens.py" />
            <source>{sign} has no meaning here</source>
            <translation>{sign} 在此处没有意义</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/ended.py" />
            <source>{state}: shown all the same</source>
            <translation>{state}：仍会显示</translation>
        </message>
        <message>
            <location filename="../../orgviewer/chart/rules/grammar.py" />
            <source>{text} is no condition.</source>
            <translation>{text} 不是条件。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/actions/menus.py" />
            <source>{tip} ({keys})</source>
            <translation>{tip} ({keys})</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/comparison/report.py" />
            <source>{titles} and {titles2} have nobody in common: they may be of different organizations, or name people in different ways.</source>
            <translation>{titles} 与 {titles2} 没有共同的人员：它们可能属于不同的组织，或以不同方式命名人员。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/heads/one_table.py" />
            <source>{title} is the title of the rows beneath it: kept as their {section}</source>
            <translation>{title} 是其下各行的标题：保留为它们的 {section}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/html/texts.py" />
            <source>{turn} of {all}</source>
            <translation>第 {turn} 个，共 {all} 个</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/export/size.py" />
            <source>{whole}, {number} behind the chart</source>
            <translation>{whole}，其中图后 {number} 页</translation>
        </message>
        <message>
            <location filename="../../orgviewer/publish/paper/sheets.py" />
            <source>{width} × {height} mm</source>
            <translation>{width} × {height} 毫米</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/export.py" />
            <source>{width} × {height} pixels</source>
            <translation>{width} × {height} 像素</translation>
        </message>
        <message>
            <location filename="../../orgviewer/chart/rules/grammar.py" />
            <source>{word} in {rule} is no mark.</source>
            <translation>{rule} 中的 {word} 不是标记。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/connect.py" />
            <source>{word} is ambiguous: {value}; give an id.</source>
            <translation>{word} 有歧义：{value}；请给出标识。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/chart/rules/grammar.py" />
            <source>{word} is no day, written as 2024-06-30.</source>
            <translation>{word} 不是写作 2024-06-30 的日期。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/commands/parsing/arguments.py" />
            <source>{word} is no encoding: utf-8, utf-16, windows-1250, gb18030 and shift_jis are some</source>
            <translation>{word} 不是编码：例如 utf-8、utf-16、windows-1250、gb18030 和 shift_jis</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/dot/statements.py" />
            <source>{word} is not expected here</source>
            <translation>此处不应有 {word}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/column_options.py" />
            <source>{word} is not of the form FIELD=COLUMN. {known}</source>
            <translation>{word} 不符合 字段=列 的形式。{known}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/mermaid/flowchart.py" />
            <source>{word} is not understood here</source>
            <translation>此处无法理解 {word}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/tables/column_options.py" />
            <source>{word} names a second column for {field}: only one can be that.</source>
            <translation>{word} 为 {field} 指定了第二列：只能有一列。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/readers/syntax/drawings/texts/dot/statements.py" />
            <source>{word} stands where a graph should begin</source>
            <translation>{word} 出现在图应开始的地方</translation>
        </message>
        <message>
            <location filename="../../orgviewer/words/translation.py" />
            <source>{year}</source>
            <translation>{year}年</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/open_file.py" />
            <source>“{name}” cannot be read since it was saved: {problem}</source>
            <translation>“{name}”保存后无法读取：{problem}</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/problems/lists.py" />
            <source>“{name}” cannot be shown as it is now:</source>
            <translation>无法按当前内容显示“{name}”：</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/problems/lists.py" />
            <source>“{name}” cannot be shown. These are its problems:</source>
            <translation>无法显示“{name}”。存在以下问题：</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/drawing_dialog.py" />
            <location filename="../../orgviewer/views/status.py" />
            <source>“{name}” has no card on this chart.</source>
            <translation>“{name}”在此图上没有卡片。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/writing.py" />
            <source>“{name}” is being written: wait until it is there, or cancel it.</source>
            <translation>正在写入“{name}”：请等待完成或取消。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/open_file.py" />
            <source>“{name}” is gone; the chart stays.</source>
            <translation>“{name}”已不存在；图表保留。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/start/recent_list.py" />
            <source>“{name}” is not there any more, or out of reach. Delete takes it off this list.</source>
            <translation>“{name}”已不存在或无法访问。按 Delete 可将其从此列表中移除。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/writing.py" />
            <source>“{name}” is saved, but cannot hold everything:</source>
            <translation>“{name}”已保存，但无法容纳全部内容：</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/problems/lists.py" />
            <source>“{name}” is shown, but:</source>
            <translation>已显示“{name}”，但是：</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/writing.py" />
            <source>“{name}” is still being saved. The window closes when it is there.</source>
            <translation>“{name}”仍在保存。完成后窗口将关闭。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/files/saving.py" />
            <source>“{name}” is there already. Replace it?</source>
            <translation>“{name}”已存在。要替换吗？</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/start/starting.py" />
            <source>“{name}”, which was open last, cannot be read any more.</source>
            <translation>上次打开的“{name}”已无法读取。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/start/starting.py" />
            <source>“{name}”, which was open last, is not there any more, or out of reach.</source>
            <translation>上次打开的“{name}”已不存在或无法访问。</translation>
        </message>
        <message>
            <location filename="../../orgviewer/views/time/bar.py" />
            <source>“{text}” is no day: {why}.</source>
            <translation>“{text}”不是日期：{why}。</translation>
        </message>
    </context>
</TS>
