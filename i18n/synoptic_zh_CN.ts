<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Action</name>
    <message numerus="yes">
        <source>Remove %n highlight(s)</source>
        <translation>
            <numerusform>移除 %n 处高亮</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>加上标签“%1”</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>新建标签“%1”</translation>
    </message>
    <message>
        <source>Delete tag “%1”</source>
        <translation>删除标签“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Import %n article(s)</source>
        <translation>
            <numerusform>导入 %n 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Highlight “%1” in %2</source>
        <translation>高亮“%1”（%2）</translation>
    </message>
    <message>
        <source>Tag with “%1”</source>
        <translation>加上标签“%1”</translation>
    </message>
    <message>
        <source>Take tag “%1” off</source>
        <translation>移除标签“%1”</translation>
    </message>
    <message>
        <source>Rename tag “%1” to “%2”</source>
        <translation>将标签“%1”重命名为“%2”</translation>
    </message>
    <message>
        <source>Change the colour of tag “%1”</source>
        <translation>更改标签“%1”的颜色</translation>
    </message>
    <message>
        <source>Description of tag “%1”</source>
        <translation>更改标签“%1”的说明</translation>
    </message>
    <message>
        <source>New version of %1</source>
        <translation>%1 的新版本</translation>
    </message>
    <message>
        <source>Accept a new place</source>
        <translation>接受新位置</translation>
    </message>
    <message>
        <source>Place by hand</source>
        <translation>手动定位</translation>
    </message>
    <message>
        <source>Leave without a place</source>
        <translation>保留为无位置</translation>
    </message>
    <message>
        <source>New word list “%1”</source>
        <translation>新建词表“%1”</translation>
    </message>
    <message>
        <source>Rename word list to “%1”</source>
        <translation>将词表重命名为“%1”</translation>
    </message>
    <message>
        <source>Words of list “%1”</source>
        <translation>更改词表“%1”的词语</translation>
    </message>
    <message>
        <source>Add to word list “%1”</source>
        <translation>添加到词表“%1”</translation>
    </message>
    <message>
        <source>Delete word list “%1”</source>
        <translation>删除词表“%1”</translation>
    </message>
    <message>
        <source>Edit article %1</source>
        <translation>编辑文章 %1</translation>
    </message>
    <message>
        <source>%1 is this study itself</source>
        <translation>%1 就是本研究</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>合并 %1</translation>
    </message>
    <message>
        <source>Merge tag “%1” into “%2”</source>
        <translation>将标签“%1”并入“%2”</translation>
    </message>
    <message>
        <source>Move tag “%1”</source>
        <translation>移动标签“%1”</translation>
    </message>
    <message>
        <source>Pin tag “%1” to a key</source>
        <translation>将标签“%1”固定到按键</translation>
    </message>
    <message>
        <source>Take tag “%1” from its key</source>
        <translation>取消标签“%1”的按键</translation>
    </message>
    <message>
        <source>Resize highlight</source>
        <translation>调整高亮范围</translation>
    </message>
    <message>
        <source>none of these highlights has the tag</source>
        <translation>这些高亮都没有该标签</translation>
    </message>
    <message>
        <source>Split off tag “%1”</source>
        <translation>拆分出标签“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n hit(s) with “%1”</source>
        <translation>
            <numerusform>为 %n 处匹配加上标签“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the note on a highlight in %1</source>
        <translation>清除 %1 中高亮的笔记</translation>
    </message>
    <message>
        <source>Write the note on a highlight in %1</source>
        <translation>写 %1 中高亮的笔记</translation>
    </message>
    <message>
        <source>Clear the note on article %1</source>
        <translation>清除文章 %1 的笔记</translation>
    </message>
    <message>
        <source>Write the note on article %1</source>
        <translation>写文章 %1 的笔记</translation>
    </message>
    <message>
        <source>Clear the note on event “%1”</source>
        <translation>清除事件“%1”的笔记</translation>
    </message>
    <message>
        <source>Write the note on event “%1”</source>
        <translation>写事件“%1”的笔记</translation>
    </message>
    <message>
        <source>Clear the note on the study</source>
        <translation>清除研究的笔记</translation>
    </message>
    <message>
        <source>Write the note on the study</source>
        <translation>写研究的笔记</translation>
    </message>
    <message>
        <source>version %1 of %2 has this text</source>
        <translation>%2 的版本 %1 就是此文本</translation>
    </message>
    <message>
        <source>Add a claim about “%1”</source>
        <translation>添加关于“%1”的说法</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n claim(s)</source>
        <translation>
            <numerusform>移除 %n 条说法</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suggest %n event(s)</source>
        <translation>
            <numerusform>建议 %n 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Add event “%1”</source>
        <translation>添加事件“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Add %n event(s)</source>
        <translation>
            <numerusform>添加 %n 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggest events</source>
        <translation>建议事件</translation>
    </message>
    <message>
        <source>Change a claim about “%1”</source>
        <translation>修改关于“%1”的说法</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n claim(s)</source>
        <translation>
            <numerusform>接受 %n 条说法</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n claim(s)</source>
        <translation>
            <numerusform>拒绝 %n 条说法</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave %n claim(s) undecided</source>
        <translation>
            <numerusform>暂不决定 %n 条说法</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename event “%1”</source>
        <translation>重命名事件“%1”</translation>
    </message>
    <message>
        <source>Description of event “%1”</source>
        <translation>事件“%1”的描述</translation>
    </message>
    <message>
        <source>Date of event “%1”</source>
        <translation>事件“%1”的日期</translation>
    </message>
    <message>
        <source>Change event “%1”</source>
        <translation>修改事件“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Leave %n event(s) undecided</source>
        <translation>
            <numerusform>暂不决定 %n 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n event(s)</source>
        <translation>
            <numerusform>接受 %n 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n event(s)</source>
        <translation>
            <numerusform>拒绝 %n 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags of event “%1”</source>
        <translation>事件“%1”的标签</translation>
    </message>
    <message>
        <source>Merge event “%1” into “%2”</source>
        <translation>将事件“%1”合并到“%2”</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n event(s) into “%2”</source>
        <translation>
            <numerusform>将 %n 个事件合并到“%2”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n event(s)</source>
        <translation>
            <numerusform>移除 %n 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove event “%1”</source>
        <translation>移除事件“%1”</translation>
    </message>
    <message>
        <source>Date article %1</source>
        <translation>为 %1 定日期</translation>
    </message>
    <message>
        <source>Cut the link between %1 and %2</source>
        <translation>断开 %1 与 %2 的关联</translation>
    </message>
    <message>
        <source>Link passages of %1 and %2</source>
        <translation>关联 %1 与 %2 的段落</translation>
    </message>
    <message>
        <source>both passages stand in one article</source>
        <translation>两个段落在同一篇文章中</translation>
    </message>
    <message>
        <source>Forget a decision about a link</source>
        <translation>清除对关联的决定</translation>
    </message>
    <message numerus="yes">
        <source>Fill in metadata of %n article(s)</source>
        <translation>
            <numerusform>补全 %n 篇文章的元数据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n new version(s)</source>
        <translation>
            <numerusform>导入 %n 个新版本</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddToListMenu</name>
    <message>
        <source>Add to &amp;list</source>
        <translation>添加到词表(&amp;L)</translation>
    </message>
    <message>
        <source>Select some words in an article first</source>
        <translation>请先在文章中选择一些词语</translation>
    </message>
    <message>
        <source>The study is read only</source>
        <translation>研究为只读</translation>
    </message>
    <message>
        <source>&amp;New list…</source>
        <translation>新建词表(&amp;N)…</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>(no name)</source>
        <translation>（未署名）</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>无定义</translation>
    </message>
    <message>
        <source>less than chance</source>
        <translation>低于随机水平</translation>
    </message>
    <message>
        <source>slight</source>
        <translation>轻微一致</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>一般一致</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>中等一致</translation>
    </message>
    <message>
        <source>substantial</source>
        <translation>高度一致</translation>
    </message>
    <message>
        <source>almost perfect</source>
        <translation>几乎完全一致</translation>
    </message>
    <message>
        <source>reliable</source>
        <translation>可靠</translation>
    </message>
    <message>
        <source>enough for tentative conclusions</source>
        <translation>可得出初步结论</translation>
    </message>
    <message>
        <source>too little to conclude from</source>
        <translation>不足以得出结论</translation>
    </message>
    <message>
        <source>Any highlight</source>
        <translation>任何高亮</translation>
    </message>
    <message>
        <source>%1: %2 places by %3, %4 by %5.</source>
        <translation>%1：%3 标记 %2 处，%5 标记 %4 处。</translation>
    </message>
    <message>
        <source>They say the same about %1 of what both have read.</source>
        <translation>两人都读过的内容中，有 %1 判断相同。</translation>
    </message>
    <message>
        <source>Cohen’s kappa %1: %2.</source>
        <translation>Cohen kappa %1：%2。</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha %1: %2.</source>
        <translation>Krippendorff alpha %1：%2。</translation>
    </message>
</context>
<context>
    <name>AgreementPanel</name>
    <message>
        <source>First analyst</source>
        <translation>第一位分析员</translation>
    </message>
    <message>
        <source>Second analyst</source>
        <translation>第二位分析员</translation>
    </message>
    <message>
        <source>Compare analysts</source>
        <translation>比较分析员</translation>
    </message>
    <message>
        <source>Conflicts of the merge</source>
        <translation>合并冲突</translation>
    </message>
    <message>
        <source>Agreement on each tag</source>
        <translation>各标签的一致程度</translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation>分歧之处</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Put the conflicts away</source>
        <translation>收起冲突</translation>
    </message>
    <message>
        <source>and</source>
        <translation>与</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>合并(&amp;M)…</translation>
    </message>
    <message>
        <source>ours: %1</source>
        <translation>我方：%1</translation>
    </message>
    <message>
        <source>theirs: %1</source>
        <translation>对方：%1</translation>
    </message>
    <message>
        <source>Conflicts of the merge · %1</source>
        <translation>合并冲突 · %1</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>κ</source>
        <translation>κ</translation>
    </message>
    <message>
        <source>α</source>
        <translation>α</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>解读</translation>
    </message>
    <message>
        <source>Only one analyst has worked on this study. Merge in another’s to compare them.</source>
        <translation>此研究只有一位分析员的工作。请合并另一位的研究，以便比较。</translation>
    </message>
    <message>
        <source>Choose two analysts.</source>
        <translation>请选择两位分析员。</translation>
    </message>
    <message>
        <source>They have not read the same text yet: an article counts when both have a highlight or a note on it.</source>
        <translation>两人尚未读过同一文本：两人都加过高亮或写过笔记的文章才计入。</translation>
    </message>
    <message numerus="yes">
        <source>On %1 characters in %n text(s) that both have read</source>
        <translation>
            <numerusform>依据两人都读过的 %n 份文本，共 %1 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>They differ nowhere.</source>
        <translation>没有分歧。</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>…另有 %1 处</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>ApparatusList</name>
    <message>
        <source>Maybe</source>
        <translation>可能相同</translation>
    </message>
    <message>
        <source>Cut by you</source>
        <translation>你已断开</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
</context>
<context>
    <name>ApparatusPanel</name>
    <message>
        <source>Apparatus</source>
        <translation>校勘栏</translation>
    </message>
    <message>
        <source>Click into an article: how the others put the sentence is shown here.</source>
        <translation>请在文章中单击：此处显示其他文章对该句的表述。</translation>
    </message>
    <message>
        <source>This article is not compared yet.</source>
        <translation>此文章尚未比较。</translation>
    </message>
    <message>
        <source>This is an earlier version of %1; the newest is compared.</source>
        <translation>这是 %1 的较早版本；参与比较的是最新版本。</translation>
    </message>
    <message>
        <source>There is no sentence here to look for.</source>
        <translation>此处没有可查找的句子。</translation>
    </message>
    <message>
        <source>Apparatus of %1: %2</source>
        <translation>%1 的校勘栏：%2</translation>
    </message>
    <message>
        <source>Comparing: %1 of %2 articles</source>
        <translation>正在比较：已完成 %1 篇文章，共 %2 篇</translation>
    </message>
</context>
<context>
    <name>ApparatusView</name>
    <message>
        <source>&amp;Go there</source>
        <translation>转到该处(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Confirm: it tells the same</source>
        <translation>确认：说的是同一内容(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;ut: it does not tell the same</source>
        <translation>断开：说的不是同一内容(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Forget what was decided</source>
        <translation>清除所作决定(&amp;F)</translation>
    </message>
</context>
<context>
    <name>ApparatusWords</name>
    <message>
        <source>confirmed by you</source>
        <translation>你已确认</translation>
    </message>
    <message>
        <source>word for word</source>
        <translation>逐字相同</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>same, by way of others</source>
        <translation>相同（经由其他文章）</translation>
    </message>
    <message>
        <source>maybe</source>
        <translation>可能相同</translation>
    </message>
    <message>
        <source>cut by you</source>
        <translation>你已断开</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>%1 · in this article only</source>
        <translation>%1 · 仅在此文章中</translation>
    </message>
    <message>
        <source>%1 · in %2 of %3 articles</source>
        <translation>%1 · 见于 %2 篇文章，共 %3 篇</translation>
    </message>
    <message>
        <source>another language</source>
        <translation>其他语言</translation>
    </message>
    <message>
        <source>Not found in: %1</source>
        <translation>未见于：%1</translation>
    </message>
    <message>
        <source>%1 has the same text as %2, word for word.</source>
        <translation>%1 与 %2 的文本逐字相同。</translation>
    </message>
    <message>
        <source>In another language than %1, where wording finds next to nothing: %2.</source>
        <translation>与 %1 语言不同，按措辞几乎找不到对应内容：%2。</translation>
    </message>
    <message>
        <source>No other article has this sentence in words that are alike.</source>
        <translation>没有其他文章以相近的措辞写出此句。</translation>
    </message>
    <message>
        <source>Passages are found by their wording: about half of what is told in other words is missed.</source>
        <translation>段落按措辞查找：换了说法的内容约有一半会漏掉。</translation>
    </message>
    <message>
        <source>The articles are being compared: %1 of %2.</source>
        <translation>正在比较文章：已完成 %1 篇，共 %2 篇。</translation>
    </message>
    <message>
        <source>The articles are being compared.</source>
        <translation>正在比较文章。</translation>
    </message>
    <message>
        <source>No articles yet. Import some, and what they have in common is shown here.</source>
        <translation>还没有文章。导入后，将在此显示它们的共同内容。</translation>
    </message>
    <message>
        <source>There is only one article: nothing to compare it with.</source>
        <translation>只有一篇文章：没有可与之比较的。</translation>
    </message>
</context>
<context>
    <name>ArticleDelegate</name>
    <message>
        <source>On the desk (Space)</source>
        <translation>放在工作台上（空格键）</translation>
    </message>
</context>
<context>
    <name>ArticleFile</name>
    <message>
        <source>“%1” comes twice</source>
        <translation>“%1”出现了两次</translation>
    </message>
    <message>
        <source>not a field</source>
        <translation>不是字段</translation>
    </message>
    <message>
        <source>“%1” is not a number that fits</source>
        <translation>“%1”不是合适的数字</translation>
    </message>
    <message>
        <source>“%1” is not a time</source>
        <translation>“%1”不是时间</translation>
    </message>
    <message>
        <source>“%1” is not a date in EDTF</source>
        <translation>“%1”不是 EDTF 日期</translation>
    </message>
    <message>
        <source>unknown key “%1”</source>
        <translation>未知的键“%1”</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>line 1: no front matter</source>
        <translation>第 1 行：没有文首元数据</translation>
    </message>
</context>
<context>
    <name>ArticleJson</name>
    <message>
        <source>versions count from 1</source>
        <translation>版本从 1 数起</translation>
    </message>
    <message>
        <source>“sha256” is not that of the text</source>
        <translation>“sha256”与文本不符</translation>
    </message>
    <message>
        <source>“blocks” do not fit the text</source>
        <translation>“blocks”与文本不符</translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <source>Overview of %1</source>
        <translation>%1 概览</translation>
    </message>
</context>
<context>
    <name>ArticleWords</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln 词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlight(s)</source>
        <translation>
            <numerusform>%Ln 处高亮</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln highlight(s)</source>
        <translation>
            <numerusform>%1/%Ln 处高亮</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AutoTagDialog</name>
    <message>
        <source>Tag all hits</source>
        <translation>为所有匹配加标签</translation>
    </message>
    <message>
        <source>Words to find in all articles</source>
        <translation>要在所有文章中查找的词语</translation>
    </message>
    <message>
        <source>Tag them with</source>
        <translation>加上标签</translation>
    </message>
    <message>
        <source>Letters are compared without case and accents.</source>
        <translation>比较字母时不区分大小写和重音符号。</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>未找到。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln hit(s) checked</source>
        <translation>
            <numerusform>已勾选 %1/%Ln 处匹配</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln hit(s)</source>
        <translation>
            <numerusform>为 %Ln 处匹配加标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s) tagged.</source>
        <translation>
            <numerusform>已为 %Ln 处匹配加标签。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had the tag already.</source>
        <translation>
            <numerusform>%Ln 处原已有此标签。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bibliography</name>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
</context>
<context>
    <name>ClaimEditor</name>
    <message>
        <source>one of these days</source>
        <translation>其中某一天</translation>
    </message>
    <message>
        <source>throughout</source>
        <translation>整个期间</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>about</source>
        <translation>大约</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Remove claim</source>
        <translation>移除说法</translation>
    </message>
    <message>
        <source>the article itself</source>
        <translation>文章本身</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>说法</translation>
    </message>
    <message>
        <source>Date in EDTF</source>
        <translation>EDTF 日期</translation>
    </message>
    <message>
        <source>How the days are meant</source>
        <translation>日期的含义</translation>
    </message>
    <message>
        <source>What is said of it</source>
        <translation>对其如何表述</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>谁这样说</translation>
    </message>
    <message>
        <source>What kind of source</source>
        <translation>消息来源的类型</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>Article a&amp;ppeared</source>
        <translation>文章发表于(&amp;P)</translation>
    </message>
    <message>
        <source>It &amp;is</source>
        <translation>性质(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>来自(&amp;F)</translation>
    </message>
    <message>
        <source>its day, as 2025-04-02</source>
        <translation>发表日期，如 2025-04-02</translation>
    </message>
    <message>
        <source>Day on which the article appeared</source>
        <translation>文章发表的日期</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Words that carry the date</source>
        <translation>表示日期的词语</translation>
    </message>
    <message>
        <source>Event that the words count from</source>
        <translation>词语据以推算的事件</translation>
    </message>
    <message>
        <source>&amp;Put on the selected words</source>
        <translation>移到选中的词语上(&amp;P)</translation>
    </message>
    <message>
        <source>These words do not stand in the passage.</source>
        <translation>该段落中没有这些词语。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>2025-04-02, 2025-04 …</source>
        <translation>2025-04-02、2025-04……</translation>
    </message>
    <message>
        <source>no other event</source>
        <translation>没有其他事件</translation>
    </message>
    <message>
        <source>For words such as “days after the launch”: the event that they count from</source>
        <translation>用于“发布后数日”之类的词语：据以推算的事件</translation>
    </message>
    <message>
        <source>&amp;Counts from</source>
        <translation>推算起点(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>词语(&amp;W)</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>解读为</translation>
    </message>
    <message>
        <source>The claim has to be looked at: %1.</source>
        <translation>这条说法需要查看：%1。</translation>
    </message>
</context>
<context>
    <name>ClaimList</name>
    <message>
        <source>suggested</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>counting from “%1”</source>
        <translation>从“%1”算起</translation>
    </message>
    <message>
        <source>%1, counting from “%2”</source>
        <translation>%1，从“%2”算起</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>已发生</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>reported plan</source>
        <translation>据报道的计划</translation>
    </message>
    <message>
        <source>speculated</source>
        <translation>推测</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>否认</translation>
    </message>
    <message>
        <source>recurring</source>
        <translation>重复发生</translation>
    </message>
    <message>
        <source>its words have changed in the article</source>
        <translation>其词语在文章中已改变</translation>
    </message>
    <message>
        <source>its words stand at several places in the article</source>
        <translation>其词语在文章中有多处</translation>
    </message>
    <message>
        <source>its words are no longer in the article</source>
        <translation>其词语已不在文章中</translation>
    </message>
    <message>
        <source>Claims about the event</source>
        <translation>关于该事件的说法</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>short, unique in the study</source>
        <translation>简短，在研究中唯一</translation>
    </message>
    <message>
        <source>EDTF</source>
        <translation>EDTF</translation>
    </message>
    <message>
        <source>in the newest version, runs without white space</source>
        <translation>最新版本中的词数，即不含空白的连续片段数</translation>
    </message>
    <message>
        <source>in the newest version, code points</source>
        <translation>最新版本中的字符数，以码点计</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>who published it</source>
        <translation>由谁发布</translation>
    </message>
    <message>
        <source>of the article</source>
        <translation>属于文章</translation>
    </message>
    <message>
        <source>where it was published</source>
        <translation>发布于何处</translation>
    </message>
    <message>
        <source>BCP 47</source>
        <translation>BCP 47</translation>
    </message>
    <message>
        <source>name of the file that it came from</source>
        <translation>来源文件的名称</translation>
    </message>
    <message>
        <source>number of the newest version</source>
        <translation>最新版本的编号</translation>
    </message>
    <message>
        <source>of its text in UTF-8</source>
        <translation>其 UTF-8 文本的校验值</translation>
    </message>
    <message>
        <source>lines dragged along by the page: first and last, counted from 1</source>
        <translation>网页的附带内容所占的行：首行与末行，从 1 数起</translation>
    </message>
    <message>
        <source>Article %1 does not have “%2” at %3 to %4.</source>
        <translation>文章 %1 的 %3 至 %4 处没有“%2”。</translation>
    </message>
    <message>
        <source>The text of article %1, version %2, is not what was imported.</source>
        <translation>文章 %1 版本 %2 的文本与导入时不同。</translation>
    </message>
    <message>
        <source>Event %1: %2</source>
        <translation>事件 %1：%2</translation>
    </message>
    <message>
        <source>The database reports: %1</source>
        <translation>数据库报告：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n 处高亮</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 条笔记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n 条说法</numerusform>
        </translation>
    </message>
    <message>
        <source>all quotes stand where they were made</source>
        <translation>所有引文都在原处</translation>
    </message>
    <message>
        <source>prove that a study is whole: pages, references, quotes, texts, dates</source>
        <translation>检验研究是否完整：数据页、引用关系、引文、文本、日期</translation>
    </message>
    <message>
        <source>name of the event</source>
        <translation>事件的名称</translation>
    </message>
    <message>
        <source>name of the article</source>
        <translation>文章的名称</translation>
    </message>
    <message>
        <source>number of the article&apos;s version</source>
        <translation>文章版本的编号</translation>
    </message>
    <message>
        <source>code points from the start of the version&apos;s text</source>
        <translation>距该版本文本开头的码点数</translation>
    </message>
    <message>
        <source>the code point after the last</source>
        <translation>最后一个码点之后的位置</translation>
    </message>
    <message>
        <source>the date that is claimed; empty: none of its own</source>
        <translation>所说的日期；空：本身未说日期</translation>
    </message>
    <message>
        <source>the words that carry the date</source>
        <translation>表示日期的词语</translation>
    </message>
    <message>
        <source>where they stand, code points from the start of the quote</source>
        <translation>其位置，距引文开头的码点数</translation>
    </message>
    <message>
        <source>the first day that is possible, ISO; null: open</source>
        <translation>可能的最早一天，ISO；null：不限</translation>
    </message>
    <message>
        <source>the last day that is possible, ISO; null: open</source>
        <translation>可能的最晚一天，ISO；null：不限</translation>
    </message>
    <message>
        <source>one_of: some day from earliest to latest; throughout: all of them</source>
        <translation>one_of：earliest 至 latest 间的某一天；throughout：其中每一天</translation>
    </message>
    <message>
        <source>the days may be a little off</source>
        <translation>日期可能略有偏差</translation>
    </message>
    <message>
        <source>the days are doubted</source>
        <translation>日期存疑</translation>
    </message>
    <message>
        <source>happened, planned, reported_plan, speculated, denied or recurring</source>
        <translation>happened、planned、reported_plan、speculated、denied 或 recurring</translation>
    </message>
    <message>
        <source>name of the event that it is dated by, or null</source>
        <translation>据以确定日期的事件的名称，或 null</translation>
    </message>
    <message>
        <source>who the article has it from; null: it says so itself</source>
        <translation>文章所引的来源；null：文章自己的说法</translation>
    </message>
    <message>
        <source>outlet, anonymous, company or author</source>
        <translation>outlet、anonymous、company 或 author</translation>
    </message>
    <message>
        <source>suggested, accepted or rejected</source>
        <translation>suggested、accepted 或 rejected</translation>
    </message>
    <message>
        <source>the passage that claims it</source>
        <translation>提出该说法的段落</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>write a study as a folder of plain text, which &quot;new --from&quot; reads</source>
        <translation>将研究写成纯文本文件夹，可由 &quot;new --from&quot; 读取</translation>
    </message>
    <message>
        <source>names of those that make the claims</source>
        <translation>提出这些说法的文章的名称</translation>
    </message>
    <message>
        <source>the date in words</source>
        <translation>用文字表述的日期</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>why the claims cannot all be true, a sentence, or null</source>
        <translation>说法为何不可能全部为真，一句话，或 null</translation>
    </message>
    <message>
        <source>more about it</source>
        <translation>详细说明</translation>
    </message>
    <message>
        <source>instant or span</source>
        <translation>instant 或 span</translation>
    </message>
    <message>
        <source>the date that was fixed for it; empty: computed from the claims</source>
        <translation>为其指定的日期；空：由说法推算</translation>
    </message>
    <message>
        <source>before the story, told to explain it</source>
        <translation>背景事件：发生在主线之前，为说明主线而提及</translation>
    </message>
    <message>
        <source>wrong use of the command line</source>
        <translation>命令行用法错误</translation>
    </message>
    <message>
        <source>no such file or folder</source>
        <translation>没有此文件或文件夹</translation>
    </message>
    <message>
        <source>a folder where a file is wanted</source>
        <translation>需要文件，却是文件夹</translation>
    </message>
    <message>
        <source>a file that cannot be read</source>
        <translation>文件无法读取</translation>
    </message>
    <message>
        <source>an empty file or folder</source>
        <translation>文件或文件夹为空</translation>
    </message>
    <message>
        <source>an article of more than 4 MB</source>
        <translation>文章超过 4 MB</translation>
    </message>
    <message>
        <source>a text that is not UTF-8</source>
        <translation>文本不是 UTF-8</translation>
    </message>
    <message>
        <source>a file that is no study</source>
        <translation>文件不是研究</translation>
    </message>
    <message>
        <source>a study of a newer version</source>
        <translation>研究来自更新的版本</translation>
    </message>
    <message>
        <source>a damaged study</source>
        <translation>研究已损坏</translation>
    </message>
    <message>
        <source>a study that another program has open</source>
        <translation>研究已被另一程序打开</translation>
    </message>
    <message>
        <source>a place that cannot be written to</source>
        <translation>位置不可写入</translation>
    </message>
    <message>
        <source>a full disk</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>another failure to write</source>
        <translation>其他写入失败</translation>
    </message>
    <message>
        <source>a file or name that exists already</source>
        <translation>文件或名称已存在</translation>
    </message>
    <message>
        <source>no such article</source>
        <translation>没有此文章</translation>
    </message>
    <message>
        <source>no such tag</source>
        <translation>没有此标签</translation>
    </message>
    <message>
        <source>a quote that the article does not contain</source>
        <translation>文章中没有此引文</translation>
    </message>
    <message>
        <source>a quote that does not say which place is meant</source>
        <translation>引文未能说明指哪一处</translation>
    </message>
    <message>
        <source>a name that cannot be used</source>
        <translation>名称不可用</translation>
    </message>
    <message>
        <source>a date that is not EDTF</source>
        <translation>日期不是 EDTF</translation>
    </message>
    <message>
        <source>a file that cannot be understood</source>
        <translation>文件无法理解</translation>
    </message>
    <message>
        <source>a tag below itself</source>
        <translation>标签位于自身之下</translation>
    </message>
    <message>
        <source>a step that can no longer be undone or redone</source>
        <translation>步骤已不能撤销或重做</translation>
    </message>
    <message>
        <source>nothing to undo or redo</source>
        <translation>没有可撤销或重做的步骤</translation>
    </message>
    <message>
        <source>all is well</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>Synoptic reads and annotates coverage side by side.</source>
        <translation>Synoptic：并排阅读和标注报道。</translation>
    </message>
    <message>
        <source>open the window</source>
        <translation>打开窗口</translation>
    </message>
    <message>
        <source>A failure says one sentence on standard error. Exit codes:</source>
        <translation>失败时在标准错误上输出一句话。退出码：</translation>
    </message>
    <message>
        <source>There is no verb “%1”.</source>
        <translation>没有命令“%1”。</translation>
    </message>
    <message>
        <source>print this text, or more about a verb</source>
        <translation>显示本说明，或某个命令的详细说明</translation>
    </message>
    <message>
        <source>the same in every file</source>
        <translation>在每个文件中都相同</translation>
    </message>
    <message>
        <source>of the place: exact, moved, changed, ambiguous or lost since it was made</source>
        <translation>位置自建立以来的状态：exact、moved、changed、ambiguous 或 lost</translation>
    </message>
    <message>
        <source>their paths, &quot;parent/child&quot;</source>
        <translation>其路径，&quot;parent/child&quot;</translation>
    </message>
    <message>
        <source>the words themselves</source>
        <translation>词语本身</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>who made it</source>
        <translation>由谁建立</translation>
    </message>
    <message>
        <source>when, in UTC</source>
        <translation>何时，UTC</translation>
    </message>
    <message>
        <source>the article&apos;s name, or its number in the list of articles, from 1</source>
        <translation>文章的名称，或其在文章列表中的序号，从 1 起</translation>
    </message>
    <message>
        <source>the words; kinds of quotes, dashes, blanks and case do not matter if they do not stand there exactly</source>
        <translation>词语；若没有完全一致的文字，则不区分引号、破折号、空白的种类和大小写</translation>
    </message>
    <message>
        <source>which one, from 1, when they stand there more than once</source>
        <translation>词语多次出现时指第几处，从 1 起</translation>
    </message>
    <message>
        <source>a tag&apos;s name or path; one that does not exist is made</source>
        <translation>标签的名称或路径；不存在则新建</translation>
    </message>
    <message>
        <source>a note on it</source>
        <translation>关于它的笔记</translation>
    </message>
    <message>
        <source>--occurrence takes a number from 1, not “%1”.</source>
        <translation>--occurrence 须为从 1 起的数字，不能是“%1”。</translation>
    </message>
    <message>
        <source>the last occurrence of “%1” is number %2</source>
        <translation>“%1”的最后一处是第 %2 处</translation>
    </message>
    <message>
        <source>“%1” stands there %2 times, so choose one with --occurrence</source>
        <translation>“%1”出现了 %2 次，请用 --occurrence 选定一处</translation>
    </message>
    <message>
        <source>mark words in an article</source>
        <translation>标记文章中的词语</translation>
    </message>
    <message>
        <source>list what was done, step by step</source>
        <translation>逐步列出所做的操作</translation>
    </message>
    <message>
        <source>title of the article</source>
        <translation>文章的标题</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>由谁撰写</translation>
    </message>
    <message>
        <source>when, in EDTF: 2025-04-02</source>
        <translation>何时，EDTF 格式：2025-04-02</translation>
    </message>
    <message>
        <source>where</source>
        <translation>何处</translation>
    </message>
    <message>
        <source>short name of the article in the study</source>
        <translation>文章在研究中的短名称</translation>
    </message>
    <message>
        <source>The option --%1 is for one article only.</source>
        <translation>选项 --%1 只能用于单篇文章。</translation>
    </message>
    <message>
        <source>title of the study; else that of the folder, or the file&apos;s name</source>
        <translation>研究的标题；否则用文件夹中的标题或文件名</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>已建立 %1。</translation>
    </message>
    <message>
        <source>make a new study</source>
        <translation>新建研究</translation>
    </message>
    <message>
        <source>highlight, article, event or study</source>
        <translation>highlight、article、event 或 study</translation>
    </message>
    <message>
        <source>name of the article that it is on or in, or null</source>
        <translation>所关联或所在文章的名称，或 null</translation>
    </message>
    <message>
        <source>name of the article or event, words of the highlight, or null</source>
        <translation>文章或事件的名称、高亮的词语，或 null</translation>
    </message>
    <message>
        <source>uuid of the highlight, or null</source>
        <translation>高亮的 uuid，或 null</translation>
    </message>
    <message>
        <source>name of the event, or null</source>
        <translation>事件的名称，或 null</translation>
    </message>
    <message>
        <source>when last, in UTC</source>
        <translation>最后一次是何时，UTC</translation>
    </message>
    <message>
        <source>A study has no “%1” to show.</source>
        <translation>研究中没有可显示的“%1”。</translation>
    </message>
    <message>
        <source>With --json, an array of objects. Their keys:</source>
        <translation>使用 --json 时为对象数组。对象的键：</translation>
    </message>
    <message>
        <source>list what is in a study</source>
        <translation>列出研究的内容</translation>
    </message>
    <message>
        <source>its name after those above it, &quot;parent/child&quot;</source>
        <translation>上级名称加自身名称，&quot;parent/child&quot;</translation>
    </message>
    <message>
        <source>unique below its parent</source>
        <translation>在上级之下唯一</translation>
    </message>
    <message>
        <source>path of the tag above it, or null</source>
        <translation>上级标签的路径，或 null</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>其名称</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>do the step again that was taken back last</source>
        <translation>重做最后撤销的一步</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>输出 JSON</translation>
    </message>
    <message>
        <source>An argument is missing: %1.</source>
        <translation>缺少参数：%1。</translation>
    </message>
    <message>
        <source>There is an argument too many: “%1”.</source>
        <translation>多了一个参数：“%1”。</translation>
    </message>
    <message>
        <source>The option --%1 has no value.</source>
        <translation>选项 --%1 没有值。</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>The output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>print the program&apos;s version</source>
        <translation>显示程序的版本</translation>
    </message>
    <message>
        <source>a text that is no version of the article</source>
        <translation>文本不是该文章的版本</translation>
    </message>
    <message>
        <source>a step that later ones build on</source>
        <translation>步骤是后来步骤的基础</translation>
    </message>
    <message>
        <source>The newest step comes first. Keys of the JSON: step (its number, for undo), at (when, in UTC), author, name, touched (what it changed, in words), state: done, undone (redo does it again) or dropped (undone, then overtaken by other steps).</source>
        <translation>最新的步骤在前。JSON 的键：step（步骤编号，用于 undo）、at（何时，UTC）、author、name、touched（所改动的内容，用文字表述）、state：done、undone（redo 可重做）或 dropped（已撤销，后被其他步骤取代）。</translation>
    </message>
    <message>
        <source>only in this one: its name, or its number in the list of articles, from 1</source>
        <translation>只限此篇：其名称，或其在文章列表中的序号，从 1 起</translation>
    </message>
    <message>
        <source>only this kind, or this word list</source>
        <translation>只限此类别或此词表</translation>
    </message>
    <message>
        <source>list every mention with its place instead of counting them</source>
        <translation>列出每处提及及其位置，而不是计数</translation>
    </message>
    <message>
        <source>print comma-separated values</source>
        <translation>输出逗号分隔值 (CSV)</translation>
    </message>
    <message>
        <source>the article&apos;s name</source>
        <translation>文章的名称</translation>
    </message>
    <message>
        <source>&quot;List&quot; for a list of your own</source>
        <translation>自建词表为 &quot;List&quot;</translation>
    </message>
    <message>
        <source>the word list; empty where patterns find the kind</source>
        <translation>词表；按规则识别的类别为空</translation>
    </message>
    <message>
        <source>in one form for all hyphens, quotes and blanks</source>
        <translation>统一连字符、引号和空白后的形式</translation>
    </message>
    <message>
        <source>as it stands there</source>
        <translation>原文中的写法</translation>
    </message>
    <message>
        <source>code points before it in the newest version</source>
        <translation>最新版本中在它之前的码点数</translation>
    </message>
    <message>
        <source>code points up to its end</source>
        <translation>到其末尾为止的码点数</translation>
    </message>
    <message>
        <source>The lens has no kind and no word list “%1”.</source>
        <translation>透镜没有类别或词表“%1”。</translation>
    </message>
    <message>
        <source>Choose one of --csv and --json.</source>
        <translation>--csv 与 --json 只能选一个。</translation>
    </message>
    <message>
        <source>Kinds: %1. The lists “models”, “companies”, “outlets” and “people” and lists of your own are edited in the window.</source>
        <translation>类别：%1。词表“models”、“companies”、“outlets”、“people”和自建词表在窗口中编辑。</translation>
    </message>
    <message>
        <source>count what the articles name, date, count and attribute</source>
        <translation>统计文章中的名称、日期、数字和消息出处</translation>
    </message>
    <message>
        <source>bring in another analyst&apos;s highlights, tags, notes and events</source>
        <translation>并入另一位分析员的高亮、标签、笔记和事件</translation>
    </message>
    <message>
        <source>the words as they once stood; null: not known</source>
        <translation>词语原先的写法；null：未知</translation>
    </message>
    <message>
        <source>UUIDs of those on the passage</source>
        <translation>该段落上各项的 UUID</translation>
    </message>
    <message>
        <source>take back this step, as numbered by history, and leave those after it</source>
        <translation>撤销此步骤（编号见 history），保留其后的步骤</translation>
    </message>
    <message>
        <source>--step takes the number of a step, not “%1”.</source>
        <translation>--step 须为步骤编号，不能是“%1”。</translation>
    </message>
    <message>
        <source>take back the last step, or an earlier one by itself</source>
        <translation>撤销最后一步，或单独撤销较早的一步</translation>
    </message>
    <message>
        <source>also when the text has next to nothing in common with the article</source>
        <translation>即使文本与文章几乎没有相同之处</translation>
    </message>
    <message>
        <source>%1 has a version %2 now: %3 words went, %4 came.</source>
        <translation>%1 现有版本 %2：减少 %3 词，增加 %4 词。</translation>
    </message>
    <message>
        <source>Places carried over: %1 exact, %2 moved, %3 changed, %4 ambiguous, %5 lost.</source>
        <translation>已沿用的位置：%1 处一致，%2 处已移动，%3 处已改动，%4 处多处出现，%5 处已丢失。</translation>
    </message>
    <message>
        <source>%1 sure, %2 to review (show FILE reviews).</source>
        <translation>%1 处确定，%2 处待复核 (show FILE reviews)。</translation>
    </message>
    <message>
        <source>add a new version of an article and carry over what stands on it</source>
        <translation>添加文章的新版本，并沿用其上的标注</translation>
    </message>
    <message>
        <source>“%1” is interrupted by what the page dragged along, so highlight its parts one by one</source>
        <translation>“%1”被网页附带的内容隔断，请逐段标记</translation>
    </message>
    <message>
        <source>print a table in Markdown</source>
        <translation>输出 Markdown 表格</translation>
    </message>
    <message>
        <source>Choose one of --csv, --markdown and --json.</source>
        <translation>请在 --csv、--markdown 和 --json 中只选一个。</translation>
    </message>
    <message>
        <source>An article reports, plans, speculates or denies on its own account, or attributes to whom it names. It is silent when it has been read and does not mention the event, and not yet read when it has no claim, highlight or note at all. &quot;≠ 004&quot; means that it and 004 cannot both be right.
Sources are counted by their roots: an article rests on those whom it names, through articles of the study to the end. Whoever is not named may be the same as anybody else, hence &quot;2–3&quot;.</source>
        <translation>文章可以自行报道、计划、推测或否认，也可以援引其所点名者。已读而未提及该事件即为沉默；完全没有说法、高亮或笔记则为尚未阅读。“≠ 004”表示它与 004 不可能同时正确。
消息来源按其源头计数：文章以其点名者为依据，经由本研究中的文章一直追溯到底。未具名者可能与任何他人相同，因此写作“2–3”。</translation>
    </message>
    <message>
        <source>say event by event what each article says of it, and on how many sources</source>
        <translation>逐个事件列出每篇文章的说法，以及所依据的来源数量</translation>
    </message>
    <message>
        <source>the day on which the text appeared, EDTF; relative dates count from it</source>
        <translation>文本发表的日期（EDTF）；相对日期由此推算</translation>
    </message>
    <message>
        <source>read {&quot;id&quot;, &quot;text&quot;, &quot;published&quot;} a line and answer a line each</source>
        <translation>每行读取 {&quot;id&quot;, &quot;text&quot;, &quot;published&quot;}，并逐行回答</translation>
    </message>
    <message>
        <source>code points before it</source>
        <translation>其前的码点数</translation>
    </message>
    <message>
        <source>its date; empty when none can be written</source>
        <translation>其日期；无法写出时为空</translation>
    </message>
    <message>
        <source>the first day that it can stand for</source>
        <translation>可能的最早日期</translation>
    </message>
    <message>
        <source>the last one</source>
        <translation>可能的最晚日期</translation>
    </message>
    <message>
        <source>one_of or throughout</source>
        <translation>one_of 或 throughout</translation>
    </message>
    <message>
        <source>whether it may be a little off</source>
        <translation>是否可能略有偏差</translation>
    </message>
    <message>
        <source>whether it is in doubt</source>
        <translation>是否存疑</translation>
    </message>
    <message>
        <source>happened, planned, reported_plan, …</source>
        <translation>happened、planned、reported_plan、…</translation>
    </message>
    <message>
        <source>who says so; empty: the text</source>
        <translation>谁这样说；空：文本本身</translation>
    </message>
    <message>
        <source>date, document_date, link, boilerplate, …</source>
        <translation>date、document_date、link、boilerplate、…</translation>
    </message>
    <message>
        <source>what found it</source>
        <translation>由哪条规则找到</translation>
    </message>
    <message>
        <source>The line is no JSON object with a &quot;text&quot;.</source>
        <translation>该行不是含有 &quot;text&quot; 的 JSON 对象。</translation>
    </message>
    <message numerus="yes">
        <source>%n expression(s) cannot be dated without knowing when the text appeared: give --published.</source>
        <translation>
            <numerusform>不知道文本何时发表，%n 个表达无法确定日期：请给出 --published。</numerusform>
        </translation>
    </message>
    <message>
        <source>find the dates in a text: a file, or standard input</source>
        <translation>在文本中查找日期：文件或标准输入</translation>
    </message>
    <message>
        <source>read a JSON object a line, {&quot;edtf&quot;: …}; an &quot;id&quot; in it is given back</source>
        <translation>每行读取一个 JSON 对象 {&quot;edtf&quot;: …}；其中的 &quot;id&quot; 会原样返回</translation>
    </message>
    <message>
        <source>Line %1 is no object with an &quot;edtf&quot;.</source>
        <translation>第 %1 行不是含有 &quot;edtf&quot; 的对象。</translation>
    </message>
    <message>
        <source>Line %1 is no JSON.</source>
        <translation>第 %1 行不是 JSON。</translation>
    </message>
    <message>
        <source>What is no text is no date.</source>
        <translation>不是文本的内容不是日期。</translation>
    </message>
    <message>
        <source>With --jsonl dates are read from standard input only.</source>
        <translation>使用 --jsonl 时只从标准输入读取日期。</translation>
    </message>
    <message>
        <source>Without a DATE a line of standard input each. Answers with a JSON object a line:
  edtf      the text that was read
  valid     whether it is a date in EDTF (ISO 8601-2:2019)
  level     of EDTF that it needs, 0 to 2
  earliest  the first day that it can stand for, YYYY-MM-DD; years beyond four digits have more;
            &quot;-infinity&quot; when that end is open or not known
  latest    the last day; &quot;infinity&quot; when that end is open or not known
  error     a sentence, when it is not valid; level and days are null then
A date that starts with a minus comes after &quot;--&quot;: synoptic edtf -- -0043-03-15.</source>
        <translation>不带 DATE 时逐行读取标准输入。每行回答一个 JSON 对象：
  edtf      所读取的文本
  valid     是否为 EDTF 日期（ISO 8601-2:2019）
  level     所需的 EDTF 级别，0 至 2
  earliest  可能的最早日期，YYYY-MM-DD；超过四位的年份位数更多；
            该端开放或未知时为 &quot;-infinity&quot;
  latest    可能的最晚日期；该端开放或未知时为 &quot;infinity&quot;
  error     无效时的一句说明；此时 level 和日期为 null
以减号开头的日期写在 &quot;--&quot; 之后：synoptic edtf -- -0043-03-15。</translation>
    </message>
    <message>
        <source>read dates in EDTF and tell which days they can stand for</source>
        <translation>读取 EDTF 日期并说明其可能的日子</translation>
    </message>
    <message>
        <source>store them, to be accepted or rejected in the window; one step</source>
        <translation>保存它们，以便在窗口中接受或拒绝；作为一步</translation>
    </message>
    <message>
        <source>the event&apos;s short name; empty: a new event</source>
        <translation>事件的短名称；空：新事件</translation>
    </message>
    <message>
        <source>its title</source>
        <translation>其标题</translation>
    </message>
    <message>
        <source>the date of the claim; empty when it has none</source>
        <translation>说法的日期；没有时为空</translation>
    </message>
    <message>
        <source>where the claim stands</source>
        <translation>说法所在之处</translation>
    </message>
    <message>
        <source>the claim&apos;s words</source>
        <translation>说法的原文</translation>
    </message>
    <message>
        <source>suggest events that dated sentences speak of and no claim rests on yet</source>
        <translation>建议带日期的句子提到、但尚无说法依据的事件</translation>
    </message>
    <message>
        <source>write to this file and replace it; its end says what: .svg, .png, .csv, .json, .ics, .md or .timelinejs.json</source>
        <translation>写入并替换此文件；由其结尾决定内容：.svg、.png、.csv、.json、.ics、.md 或 .timelinejs.json</translation>
    </message>
    <message>
        <source>only events that may lie on this day or later, in EDTF</source>
        <translation>仅限可能在此日或之后的事件（EDTF）</translation>
    </message>
    <message>
        <source>only events that may lie on this day or before, in EDTF</source>
        <translation>仅限可能在此日或之前的事件（EDTF）</translation>
    </message>
    <message>
        <source>of a picture; else 1280</source>
        <translation>图片的宽度；默认 1280</translation>
    </message>
    <message>
        <source>of a picture, at least: it is as high as its rows need</source>
        <translation>图片的最小高度：高度随行数而定</translation>
    </message>
    <message>
        <source>of a PNG: 2 has twice the pixels each way for the same picture</source>
        <translation>PNG 的倍率：2 表示同一图片每个方向的像素加倍</translation>
    </message>
    <message>
        <source>of a picture; else light</source>
        <translation>图片的主题；默认 light</translation>
    </message>
    <message>
        <source>--%1 is a number of pixels from %2 to %3.</source>
        <translation>--%1 是 %2 到 %3 之间的像素数。</translation>
    </message>
    <message>
        <source>--scale is a number from 0.25 to 8.</source>
        <translation>--scale 是 0.25 到 8 之间的数。</translation>
    </message>
    <message>
        <source>There is no theme “%1”, only light and dark.</source>
        <translation>没有主题“%1”，只有 light 和 dark。</translation>
    </message>
    <message>
        <source>--to %1 lies before --from %2.</source>
        <translation>--to %1 早于 --from %2。</translation>
    </message>
    <message>
        <source>write the events with what is claimed about them as a picture, list or calendar</source>
        <translation>将事件及相关说法写成图片、列表或日历</translation>
    </message>
    <message>
        <source>An option is missing: --%1 (%2).</source>
        <translation>缺少选项：--%1（%2）。</translation>
    </message>
    <message>
        <source>&quot;lines&quot;: each line of the texts is one sentence; otherwise they are found</source>
        <translation>&quot;lines&quot;：文本的每一行是一个句子；否则自动断句</translation>
    </message>
    <message>
        <source>“%1” is no rule for sentences; there is “lines”.</source>
        <translation>“%1”不是断句规则；可用的是“lines”。</translation>
    </message>
    <message>
        <source>“%1” is a study: it is compared by itself.</source>
        <translation>“%1”是一个研究：它单独比较。</translation>
    </message>
    <message>
        <source>PATH is a study, whose articles are compared, or texts. Sentences are linked by their words: about half of what is told in other words is missed. In JSON articles and sentences are numbers from 0, offsets count code points. A link is &quot;same&quot;, &quot;verbatim&quot; when most of the shorter sentence is word for word in the other, or &quot;maybe&quot;. Figures of one thing &quot;differ&quot; only when no rounding makes them fit.</source>
        <translation>PATH 是一个研究（比较其中的文章）或若干文本。句子按词语关联：换了说法的内容约有一半会漏掉。JSON 中文章和句子从 0 编号，位置按码点计。关联分为 &quot;same&quot;、&quot;verbatim&quot;（较短句子大部分逐字出现在另一句中）或 &quot;maybe&quot;。同一事物的数字只有在任何取整都无法吻合时才 &quot;differ&quot;。</translation>
    </message>
    <message>
        <source>find what articles have in common: the articles of a study, or texts</source>
        <translation>找出文章的共同内容：一个研究中的文章，或若干文本</translation>
    </message>
    <message>
        <source>In %1 of %2:</source>
        <translation>见于 %2 篇中的 %1 篇：</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>whose order the rows follow; else the first one&apos;s</source>
        <translation>各行以其顺序为准的文章；缺省为第一篇</translation>
    </message>
    <message>
        <source>text, markdown, html, csv or json; else as PATH ends, else text</source>
        <translation>text、markdown、html、csv 或 json；缺省由 PATH 的结尾决定，否则为 text</translation>
    </message>
    <message>
        <source>write to this file and replace it, instead of printing</source>
        <translation>写入此文件并替换它，而不是输出到屏幕</translation>
    </message>
    <message>
        <source>“%1” is no form of a synopsis; there are text, markdown, html, csv and json.</source>
        <translation>“%1”不是对照表的格式；可用的是 text、markdown、html、csv 和 json。</translation>
    </message>
    <message>
        <source>A row for each passage that several articles have, and for each sentence that one has alone, in the order of the article that leads. ↑ and ↓: the sentence stands earlier or later in its own article. Sentences are linked by their words: about half of what is told in other words is missed. In JSON offsets count code points.</source>
        <translation>多篇文章共有的每个段落和一篇独有的每个句子各占一行，以领头文章的顺序排列。↑ 和 ↓：该句在其自身文章中的位置靠前或靠后。句子按词语关联：换了说法的内容约有一半会漏掉。JSON 中位置按码点计。</translation>
    </message>
    <message>
        <source>set the articles of a study side by side, passage by passage</source>
        <translation>逐段并排对照一个研究中的文章</translation>
    </message>
    <message>
        <source>confirmed: they tell the same; cut: they do not</source>
        <translation>confirmed：两处说的是同一件事；cut：不是</translation>
    </message>
    <message>
        <source>name of the other article</source>
        <translation>另一篇文章的名称</translation>
    </message>
    <message>
        <source>its words</source>
        <translation>它的文字</translation>
    </message>
    <message>
        <source>number of the other article&apos;s version</source>
        <translation>另一篇文章版本的编号</translation>
    </message>
    <message>
        <source>code points from the start of that version&apos;s text</source>
        <translation>从该版本文本开头算起的码点</translation>
    </message>
    <message>
        <source>who decided it</source>
        <translation>由谁决定</translation>
    </message>
    <message>
        <source>These are decisions: “compare” finds links by itself, and what is decided outranks them. What the keys of the JSON mean is told by “show”.</source>
        <translation>这些是分析者的决定：“compare”自行寻找关联，而决定优先。JSON 各键的含义见“show”。</translation>
    </message>
    <message>
        <source>list the passages that the analyst says tell the same, or do not</source>
        <translation>列出分析者认定为相同或不同的段落</translation>
    </message>
    <message>
        <source>read paths from standard input, one a line, and answer a line each</source>
        <translation>从标准输入读取路径，每行一个，并逐行作答</translation>
    </message>
    <message>
        <source>Give a file, or --jsonl for a list of them.</source>
        <translation>请给出一个文件，或用 --jsonl 给出一列文件。</translation>
    </message>
    <message>
        <source>print what an import would make of a file: its article and what is said of it</source>
        <translation>显示导入某个文件会得到什么：文章及其信息</translation>
    </message>
    <message>
        <source>a page without an article</source>
        <translation>没有文章的网页</translation>
    </message>
    <message>
        <source>what to write: see below</source>
        <translation>写出什么：见下文</translation>
    </message>
    <message>
        <source>all, article, tag, event, synopsis or coverage</source>
        <translation>all、article、tag、event、synopsis 或 coverage</translation>
    </message>
    <message>
        <source>of Markdown: commonmark, obsidian, pandoc, or the path of a template of your own</source>
        <translation>Markdown 的风格：commonmark、obsidian、pandoc，或自定义模板的路径</translation>
    </message>
    <message>
        <source>write there, else to standard output; a folder, or a name that ends with “/”, gets a file for each article, tag or event</source>
        <translation>写到此处，否则写到标准输出；若为文件夹或以“/”结尾的名称，则每篇文章、每个标签或每个事件各写一个文件</translation>
    </message>
    <message>
        <source>replace a file that was changed by hand</source>
        <translation>替换手动改动过的文件</translation>
    </message>
    <message>
        <source>“%1” is no order; there are %2.</source>
        <translation>“%1”不是排列方式；可用的是 %2。</translation>
    </message>
    <message>
        <source>%2 is not written by %1.</source>
        <translation>%2 不能按 %1 排列。</translation>
    </message>
    <message>
        <source>Only Markdown has profiles.</source>
        <translation>只有 Markdown 可以选择风格。</translation>
    </message>
    <message>
        <source>“%1” is neither a profile (%2) nor a template&apos;s file.</source>
        <translation>“%1”既不是风格（%2），也不是模板文件。</translation>
    </message>
    <message>
        <source>Say where to with --output: this is no text.</source>
        <translation>请用 --output 指定写到何处：这不是文本。</translation>
    </message>
    <message>
        <source>There is no export to “%1”; there are %2.</source>
        <translation>不能导出为“%1”；可用的是 %2。</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>略去：%1</translation>
    </message>
    <message>
        <source>Kinds:</source>
        <translation>类型：</translation>
    </message>
    <message>
        <source>Orders:</source>
        <translation>排列方式：</translation>
    </message>
    <message>
        <source>What you write into an exported Markdown file between lines &quot;&lt;!-- keep --&gt;&quot; and &quot;&lt;!-- /keep --&gt;&quot; stays there when it is exported again; a file that was changed otherwise is left as it is and the difference is shown. The language of templates is told in the manual page.</source>
        <translation>写在导出的 Markdown 文件中 &quot;&lt;!-- keep --&gt;&quot; 与 &quot;&lt;!-- /keep --&gt;&quot; 两行之间的内容，再次导出时会保留；以其他方式改动过的文件保持原样，并显示差异。模板语言见手册页。</translation>
    </message>
    <message>
        <source>write the study as a report or for other programs</source>
        <translation>将研究写成报告，或写成供其他程序使用的文件</translation>
    </message>
    <message>
        <source>a file with a password</source>
        <translation>文件有密码</translation>
    </message>
    <message>
        <source>a PDF, in a build without a reader for them</source>
        <translation>文件是 PDF，而此构建不带 PDF 读取功能</translation>
    </message>
    <message>
        <source>a file that is put together to do harm</source>
        <translation>文件的构造会造成危害</translation>
    </message>
    <message>
        <source>an export that was changed by hand since</source>
        <translation>导出文件此后被手动改动过</translation>
    </message>
    <message>
        <source>a link into a study that is not known</source>
        <translation>链接指向未知的研究</translation>
    </message>
    <message>
        <source>a report with quotes that do not stand in the study</source>
        <translation>报告中有研究里没有的引文</translation>
    </message>
    <message>
        <source>work that was cancelled</source>
        <translation>操作已取消</translation>
    </message>
    <message>
        <source>what is done with articles that are there: import them again, skip them, or add what was revised as a version and skip the same text</source>
        <translation>如何处理已有的文章：再次导入、跳过，或将修订过的添加为版本并跳过相同的文本</translation>
    </message>
    <message>
        <source>--duplicates is import, skip or version.</source>
        <translation>--duplicates 应为 import、skip 或 version。</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>已略去。</translation>
    </message>
    <message>
        <source>Added as a new version.</source>
        <translation>已添加为新版本。</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>已导入。</translation>
    </message>
    <message numerus="yes">
        <source>Filled in what was not known of %n article(s).</source>
        <translation>
            <numerusform>已补全 %n 篇文章的未知信息。</numerusform>
        </translation>
    </message>
    <message>
        <source>add articles to a study: text, Markdown, saved web pages, what Zotero says of them (CSL JSON, RIS), or folders of these with those below; all or none</source>
        <translation>向研究中添加文章：纯文本、Markdown、保存的网页、Zotero 中的文章信息 (CSL JSON、RIS)，或包含它们的文件夹及其子文件夹；全部添加或都不添加</translation>
    </message>
    <message>
        <source>Not carried over: %1</source>
        <translation>未转入：%1</translation>
    </message>
    <message>
        <source>OTHER is a study, which is only read, a folder that &quot;dump&quot; wrote, or a file of another program that &quot;new --from&quot; reads. Nothing of ours is overwritten: where both say different things ours stays, the difference is listed, and other notes, words and dates are kept beside ours. Merging the same again adds nothing. It is one step: undo takes it back.</source>
        <translation>OTHER 是研究（只读取）、由 &quot;dump&quot; 写出的文件夹，或 &quot;new --from&quot; 可读取的其他程序的文件。我方内容不会被覆盖：双方不同时保留我方，列出差异，对方的笔记、词语和日期与我方的并存。再次合并相同内容不会增加任何东西。合并是一个步骤：undo 可将其撤销。</translation>
    </message>
    <message>
        <source>fill it from a folder that &quot;dump&quot; wrote, or from the file of another program</source>
        <translation>用 &quot;dump&quot; 写出的文件夹或其他程序的文件填充它</translation>
    </message>
    <message>
        <source>Files of other programs are told by what is in them: a REFI-QDA project (.qdpx) or codebook (.qdc), W3C Web Annotations (JSON-LD), or a whole study as JSON. What could not be carried is told on standard error, a line each.</source>
        <translation>其他程序的文件按内容识别：REFI-QDA 项目 (.qdpx) 或编码本 (.qdc)、W3C Web Annotations (JSON-LD)，或整个研究的 JSON。未能转入的内容在标准错误上逐行列出。</translation>
    </message>
    <message>
        <source>read a PDF from standard input, for the program itself</source>
        <translation>从标准输入读取 PDF，供程序自身使用</translation>
    </message>
    <message>
        <source>No article of the study has the text %1 any more.</source>
        <translation>研究中已没有文章含有文本 %1。</translation>
    </message>
    <message>
        <source>%1 verbatim, %2 changed, %3 not found.</source>
        <translation>%1 处逐字相同，%2 处有改动，%3 处未找到。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Checked are quotations (&quot;&gt; &quot;) and words in quotation marks, four or more, against every version of every article; white space does not count, and &quot;[…]&quot; stands for words left out. Of a changed quote the study&apos;s words are shown, with what the report took out in [-…-] and put in in {+…+}. Words in quotation marks that no article has are told, and are no failure.</source>
        <translation>检查引文（&quot;&gt; &quot;）和引号中的词语（四个或更多），与每篇文章的每个版本对照；不计空白，&quot;[…]&quot; 表示省略的词语。引文有改动时显示研究中的文字，报告删去的写在 [-…-] 中，加入的写在 {+…+} 中。引号中的词语若不见于任何文章，会予以指出，但不算失败。</translation>
    </message>
    <message>
        <source>check every quote of a Markdown report against the study</source>
        <translation>对照研究检查 Markdown 报告中的每处引文</translation>
    </message>
</context>
<context>
    <name>ComparisonRemarks</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>另外 %n 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 have the same text.</source>
        <translation>%1 的文本相同。</translation>
    </message>
    <message>
        <source>%1 is in another language than the others, or in one that cannot be told: hardly anything of it can be linked.</source>
        <translation>%1 与其他文章语言不同，或其语言无法识别：几乎没有内容可以关联。</translation>
    </message>
    <message>
        <source>The articles are in several languages: what one says in another language than the other can hardly be linked.</source>
        <translation>文章使用多种语言：不同语言的内容几乎无法关联。</translation>
    </message>
    <message>
        <source>%1 has a paragraph of %2 characters: where in it something stands is not told in paragraphs.</source>
        <translation>%1 有一个长达 %2 个字符的自然段：其中内容的位置无法以段数表示。</translation>
    </message>
    <message>
        <source>There is only one sentence in %1.</source>
        <translation>%1 中只有一个句子。</translation>
    </message>
    <message>
        <source>There is no sentence in %1: nothing of it can be compared.</source>
        <translation>%1 中没有句子：没有内容可以比较。</translation>
    </message>
    <message>
        <source>There is no article to compare.</source>
        <translation>没有可比较的文章。</translation>
    </message>
    <message>
        <source>There is only one article: nothing to compare it with.</source>
        <translation>只有一篇文章：没有可与之比较的。</translation>
    </message>
    <message>
        <source>No passage of one was found in another.</source>
        <translation>没有在别处找到任何一篇的段落。</translation>
    </message>
    <message>
        <source>%1 of all words stand in linked sentences.</source>
        <translation>%1 的词语位于有关联的句子中。</translation>
    </message>
    <message>
        <source>Sentences are linked by their words: about half of what is told in other words is missed, and what is told in another language altogether. A blank says that nothing was found, not that nothing is there.</source>
        <translation>句子按词语关联：换了说法的内容约有一半会漏掉，换了语言的内容则全部漏掉。空白表示没有找到，不表示没有。</translation>
    </message>
</context>
<context>
    <name>ConflictBar</name>
    <message>
        <source>Conflict</source>
        <translation>冲突</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what %1 says</source>
        <translation>显示 %1 的说法</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>First</source>
        <translation>最先</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>冲突</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n 处段落</numerusform>
        </translation>
    </message>
    <message>
        <source>unnamed sources</source>
        <translation>未具名来源</translation>
    </message>
    <message>
        <source>attributes to %1</source>
        <translation>援引 %1</translation>
    </message>
    <message>
        <source>not yet read</source>
        <translation>尚未阅读</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>沉默</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>报道</translation>
    </message>
    <message>
        <source>plans</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>speculates</source>
        <translation>推测</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>否认</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>援引</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <comment>reporters</comment>
        <translation>
            <numerusform>%1 及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>contradicts itself</source>
        <translation>自相矛盾</translation>
    </message>
    <message>
        <source>contradicts %1</source>
        <translation>与 %1 矛盾</translation>
    </message>
    <message>
        <source>1st</source>
        <translation>第一</translation>
    </message>
    <message>
        <source>1st?</source>
        <translation>第一？</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a reporter</comment>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>silent (read, not mentioned)</source>
        <translation>沉默（已读，未提及）</translation>
    </message>
    <message>
        <source>also from %1</source>
        <translation>也来自 %1</translation>
    </message>
    <message>
        <source>the first to tell of it</source>
        <translation>最先提及者</translation>
    </message>
    <message>
        <source>the first of those dated</source>
        <translation>有日期者中最先</translation>
    </message>
    <message>
        <source>%1; %2: %3</source>
        <comment>an event; an article: what it says</comment>
        <translation>%1；%2：%3</translation>
    </message>
    <message>
        <source>%1 denies it, against %2.</source>
        <comment>articles</comment>
        <translation>%1 否认此事，与 %2 相反。</translation>
    </message>
    <message>
        <source>not dated</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>no article tells of it</source>
        <translation>没有文章提及</translation>
    </message>
    <message>
        <source>background</source>
        <translation>背景</translation>
    </message>
    <message numerus="yes">
        <source>tells of %n event(s)</source>
        <translation>
            <numerusform>提及 %n 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n on a single source</source>
        <comment>45 events, 33 on a single source</comment>
        <translation>
            <numerusform>%1，其中 %n 个仅凭单一来源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n independent source(s)</source>
        <translation>
            <numerusform>%n 个独立来源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1–%n independent source(s)</source>
        <comment>3–7 independent sources</comment>
        <translation>
            <numerusform>%1–%n 个独立来源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>denied in %n article(s)</source>
        <translation>
            <numerusform>在 %n 篇文章中被否认</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>denied in 2 articles, 2 independent sources</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>5 articles, 2 independent sources</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n 个来源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1–%n source(s)</source>
        <comment>3–7 sources</comment>
        <translation>
            <numerusform>%1–%n 个来源</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>5 articles, 2 sources</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>None of them is named, so all may be the same.</source>
        <translation>均未具名，因此可能全部相同。</translation>
    </message>
    <message numerus="yes">
        <source>%1 proven; %n not named, which may be the same as others.</source>
        <comment>sources</comment>
        <translation>
            <numerusform>%1 个已证实；%n 个未具名，可能与其他相同。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on its own account</source>
        <translation>%1 自行报道</translation>
    </message>
    <message>
        <source>%1 (%2) on its own account</source>
        <translation>%1（%2）自行报道</translation>
    </message>
    <message>
        <source>unnamed ← %1</source>
        <translation>未具名 ← %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: undated, so the order is not known</source>
        <comment>articles</comment>
        <translation>
            <numerusform>%1：无日期，因此顺序未知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: undated, perhaps earlier</source>
        <comment>articles</comment>
        <translation>
            <numerusform>%1：无日期，可能更早</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>articles, a day</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>first %1, on %2</source>
        <translation>最先 %1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) later</source>
        <comment>articles</comment>
        <translation>
            <numerusform>%1，%n 天后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n year(s) after it</source>
        <translation>
            <numerusform>其后 %n 年以上</numerusform>
        </translation>
    </message>
    <message>
        <source>on the day itself</source>
        <translation>当天</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after it</source>
        <translation>
            <numerusform>其后 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n day(s) after it</source>
        <translation>
            <numerusform>其后 %1 至 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n day(s) after it</source>
        <translation>
            <numerusform>其后至少 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n day(s) ahead of it</source>
        <translation>
            <numerusform>其前至多 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was updated: version %2, read on %3</source>
        <translation>%1 已更新：第 %2 版，读取于 %3</translation>
    </message>
</context>
<context>
    <name>CoverageDetails</name>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Sources and order</source>
        <translation>来源与顺序</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>所有事件</translation>
    </message>
    <message>
        <source>No article tells of it.</source>
        <translation>没有文章提及。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>CoverageLegend</name>
    <message>
        <source>reports</source>
        <translation>报道</translation>
    </message>
    <message>
        <source>plans</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>speculates</source>
        <translation>推测</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>否认</translation>
    </message>
    <message>
        <source>recurring</source>
        <translation>反复发生</translation>
    </message>
    <message>
        <source>attributes to others</source>
        <translation>援引他人</translation>
    </message>
    <message>
        <source>a plan of others</source>
        <translation>他人的计划</translation>
    </message>
    <message>
        <source>silent: read, not mentioned</source>
        <translation>沉默：已读，未提及</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>Signs: %1</source>
        <translation>符号：%1</translation>
    </message>
</context>
<context>
    <name>CoveragePanel</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>报道对照</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>按词筛选</translation>
    </message>
    <message>
        <source>Words in titles, dates, reporters and quotes</source>
        <translation>标题、日期、消息来源和引文中的词</translation>
    </message>
    <message>
        <source>Filter of the events</source>
        <translation>事件筛选</translation>
    </message>
    <message>
        <source>Order and choice of the events</source>
        <translation>事件的顺序与选择</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>By &amp;date</source>
        <translation>按日期(&amp;D)</translation>
    </message>
    <message>
        <source>By number of &amp;articles</source>
        <translation>按文章数(&amp;A)</translation>
    </message>
    <message>
        <source>Fewest &amp;sources first</source>
        <translation>来源最少者在前(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Conflicts first</source>
        <translation>冲突在前(&amp;C)</translation>
    </message>
    <message>
        <source>By &amp;tag</source>
        <translation>按标签(&amp;T)</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>As &amp;listed</source>
        <translation>按列表顺序(&amp;L)</translation>
    </message>
    <message>
        <source>By day of &amp;publication</source>
        <translation>按发表日期(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Background events</source>
        <translation>背景事件(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Only events in conflict</source>
        <translation>仅有冲突的事件(&amp;O)</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>作为 Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>As &amp;CSV</source>
        <translation>作为 CSV(&amp;C)</translation>
    </message>
    <message>
        <source>As a &amp;table with tabs</source>
        <translation>作为制表符分隔的表格(&amp;T)</translation>
    </message>
    <message>
        <source>Coverage · %1 of %2</source>
        <translation>报道对照 · %1 / %2</translation>
    </message>
    <message>
        <source>Coverage · %1</source>
        <translation>报道对照 · %1</translation>
    </message>
    <message>
        <source>No articles yet. Import some, and the events that they tell of are compared here.</source>
        <translation>还没有文章。导入后，将在此对照它们所提及的事件。</translation>
    </message>
    <message>
        <source>No events yet. What the articles say of each event is compared here: who reports it, who has it from whom, and who is silent.</source>
        <translation>还没有事件。此处对照各篇文章对每个事件的说法：谁报道，谁援引谁，谁沉默。</translation>
    </message>
    <message>
        <source>The filter hides all events.</source>
        <translation>筛选隐藏了所有事件。</translation>
    </message>
    <message>
        <source>No event is left by this choice.</source>
        <translation>此选择未留下任何事件。</translation>
    </message>
    <message>
        <source>Passage %1 of %2</source>
        <translation>第 %1 处，共 %2 处</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) copied.</source>
        <translation>
            <numerusform>已复制 %n 个事件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverageView</name>
    <message>
        <source>Coverage: events down, articles across</source>
        <translation>报道对照：纵列事件，横列文章</translation>
    </message>
    <message>
        <source>Show in All Articles</source>
        <translation>在所有文章中显示</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>转到 %1</translation>
    </message>
    <message>
        <source>Note on the Event…</source>
        <translation>关于事件的笔记…</translation>
    </message>
    <message>
        <source>Copy the Table</source>
        <translation>复制表格</translation>
    </message>
</context>
<context>
    <name>DateChoice</name>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Other dates in the passage</source>
        <translation>该段落中的其他日期</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>&amp;Accept</source>
        <translation>接受(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>拒绝(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Merge with…</source>
        <translation>合并到(&amp;M)…</translation>
    </message>
    <message>
        <source>A, while no field is being typed in</source>
        <translation>A（未在字段中输入时）</translation>
    </message>
    <message>
        <source>R, while no field is being typed in</source>
        <translation>R（未在字段中输入时）</translation>
    </message>
    <message>
        <source>M, while no field is being typed in</source>
        <translation>M（未在字段中输入时）</translation>
    </message>
</context>
<context>
    <name>DescribeDate</name>
    <message>
        <source>spring %1</source>
        <translation>%1年春</translation>
    </message>
    <message>
        <source>summer %1</source>
        <translation>%1年夏</translation>
    </message>
    <message>
        <source>autumn %1</source>
        <translation>%1年秋</translation>
    </message>
    <message>
        <source>winter %1</source>
        <translation>%1年冬</translation>
    </message>
    <message>
        <source>spring %1 (southern hemisphere)</source>
        <translation>%1年春（南半球）</translation>
    </message>
    <message>
        <source>summer %1 (southern hemisphere)</source>
        <translation>%1年夏（南半球）</translation>
    </message>
    <message>
        <source>autumn %1 (southern hemisphere)</source>
        <translation>%1年秋（南半球）</translation>
    </message>
    <message>
        <source>winter %1 (southern hemisphere)</source>
        <translation>%1年冬（南半球）</translation>
    </message>
    <message>
        <source>the %1st century</source>
        <translation>%1世纪</translation>
    </message>
    <message>
        <source>the %1nd century</source>
        <translation>%1世纪</translation>
    </message>
    <message>
        <source>the %1rd century</source>
        <translation>%1世纪</translation>
    </message>
    <message>
        <source>the %1th century</source>
        <translation>%1世纪</translation>
    </message>
    <message>
        <source>%1 of an unknown year</source>
        <translation>某年%1</translation>
    </message>
    <message>
        <source>an unknown year</source>
        <translation>某年</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>from %1, end not known</source>
        <translation>自%1起，结束时间不详</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>自%1起</translation>
    </message>
    <message>
        <source>until %1, start not known</source>
        <translation>至%1为止，开始时间不详</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至%1为止</translation>
    </message>
    <message>
        <source>at a time not known</source>
        <translation>时间不详</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>%1 or before</source>
        <translation>%1或之前</translation>
    </message>
    <message>
        <source>%1 or after</source>
        <translation>%1或之后</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1或%2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1和%2</translation>
    </message>
    <message>
        <source>throughout %1</source>
        <translation>整个%1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>format of a day</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>format of a month</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>yyyy</source>
        <comment>format of a year</comment>
        <translation>yyyy年</translation>
    </message>
    <message>
        <source>d</source>
        <comment>format of a first day, last in same month</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>format of a last day, first in same month</comment>
        <translation>d日</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>format of a first day, last in same year</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>format of a last day, first in same year</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>MMMM</source>
        <comment>format of a first month, last in same year</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>format of a last month, first in same year</comment>
        <translation>M月</translation>
    </message>
    <message>
        <source>first quarter of %1</source>
        <translation>%1年第一季度</translation>
    </message>
    <message>
        <source>second quarter of %1</source>
        <translation>%1年第二季度</translation>
    </message>
    <message>
        <source>third quarter of %1</source>
        <translation>%1年第三季度</translation>
    </message>
    <message>
        <source>fourth quarter of %1</source>
        <translation>%1年第四季度</translation>
    </message>
    <message>
        <source>first half of %1</source>
        <translation>%1年上半年</translation>
    </message>
    <message>
        <source>second half of %1</source>
        <translation>%1年下半年</translation>
    </message>
    <message>
        <source>the %1s</source>
        <translation>%1年代</translation>
    </message>
    <message>
        <source>some day from %1 to %2</source>
        <translation>%1至%2间的某一天</translation>
    </message>
    <message>
        <source>some time from %1 to %2</source>
        <translation>%1至%2间的某个时间</translation>
    </message>
    <message>
        <source>by the end of %1</source>
        <translation>不晚于%1底</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>不晚于%1</translation>
    </message>
    <message>
        <source>perhaps %1, approximately</source>
        <translation>%1（大致，存疑）</translation>
    </message>
    <message>
        <source>%1, approximately</source>
        <translation>%1（大致）</translation>
    </message>
    <message>
        <source>%1 BC</source>
        <translation>公元前%1</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>format of a day without a year</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>MMMM</source>
        <comment>format of a month without a year</comment>
        <translation>M月</translation>
    </message>
    <message>
        <source>perhaps about %1</source>
        <translation>约%1（存疑）</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约%1</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <translation>%1（存疑）</translation>
    </message>
    <message>
        <source>not dated</source>
        <translation>未注明日期</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>日期不详</translation>
    </message>
</context>
<context>
    <name>DescriptionEdit</name>
    <message>
        <source>Description of the tag</source>
        <translation>标签说明</translation>
    </message>
    <message>
        <source>What “%1” means</source>
        <translation>“%1”的含义</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>&amp;Highlight</source>
        <translation>高亮(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Remove highlight</source>
        <translation>移除高亮(&amp;R)</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>标签 %1</translation>
    </message>
    <message>
        <source>No article is on the desk. Tick articles in the list on the left, or import some.</source>
        <translation>工作台上没有文章。请在左侧列表中勾选文章，或导入一些文章。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>The desk is full: take an article off it first.</source>
        <translation>工作台已满：请先移出一篇文章。</translation>
    </message>
    <message>
        <source>Select some words in an article first.</source>
        <translation>请先在文章中选择一些词语。</translation>
    </message>
    <message>
        <source>&amp;Next highlight</source>
        <translation>下一处高亮(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous highlight</source>
        <translation>上一处高亮(&amp;P)</translation>
    </message>
    <message>
        <source>Re&amp;size the highlight</source>
        <translation>调整高亮范围(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Let go</source>
        <translation>取消当前操作(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Find in the articles…</source>
        <translation>在文章中查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一处(&amp;N)</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>查找上一处(&amp;V)</translation>
    </message>
    <message>
        <source>These words stand in an earlier version of %1.</source>
        <translation>这些词语在 %1 的较早版本中。</translation>
    </message>
    <message>
        <source>There is no highlight on the desk.</source>
        <translation>工作台上没有高亮。</translation>
    </message>
    <message>
        <source>The arrows move the end of the highlight, R takes the other end. Return keeps it, Escape leaves it as it was.</source>
        <translation>方向键移动高亮的终点，R 切换到另一端。按回车键确定，按 Esc 恢复原样。</translation>
    </message>
    <message>
        <source>Select a highlight first.</source>
        <translation>请先选择一处高亮。</translation>
    </message>
    <message>
        <source>A highlight needs some words.</source>
        <translation>高亮须包含词语。</translation>
    </message>
    <message>
        <source>Resized: %1</source>
        <translation>已调整范围：%1</translation>
    </message>
    <message>
        <source>Highlighted: %1</source>
        <translation>已高亮：%1</translation>
    </message>
</context>
<context>
    <name>DeskFollowing</name>
    <message>
        <source>Put the caret into a passage first.</source>
        <translation>请先将光标放入段落中。</translation>
    </message>
    <message>
        <source>This passage is not found in %1.</source>
        <translation>%1 中未找到此段落。</translation>
    </message>
</context>
<context>
    <name>DraftFields</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Published, in EDTF</source>
        <translation>发表日期（EDTF）</translation>
    </message>
    <message>
        <source>not known; 2025-04-02, or 2025-04</source>
        <translation>未知；2025-04-02 或 2025-04</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Outlet</source>
        <translation>媒体(&amp;O)</translation>
    </message>
    <message>
        <source>A&amp;uthor</source>
        <translation>作者(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Published</source>
        <translation>发表日期(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>网址(&amp;D)</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>%1 has %2</source>
        <translation>%1 中为 %2</translation>
    </message>
</context>
<context>
    <name>DraftPreview</name>
    <message numerus="yes">
        <source>%n line(s) left out, shown below</source>
        <translation>
            <numerusform>略去 %n 行，显示在下方</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out, hidden</source>
        <translation>
            <numerusform>略去 %n 行，已隐藏</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>略去：%1</translation>
    </message>
    <message>
        <source>Boilerplate: %1</source>
        <translation>附带内容：%1</translation>
    </message>
</context>
<context>
    <name>EdtfFault</name>
    <message>
        <source>a date is missing, such as 2025-04-02 or 2025-04</source>
        <translation>缺少日期，例如 2025-04-02 或 2025-04</translation>
    </message>
    <message>
        <source>digits of a year follow the Y</source>
        <translation>Y 之后应为年份数字</translation>
    </message>
    <message>
        <source>a year with Y does not begin with 0</source>
        <translation>带 Y 的年份不以 0 开头</translation>
    </message>
    <message>
        <source>the number of noughts follows the E</source>
        <translation>E 之后应为零的个数</translation>
    </message>
    <message>
        <source>a year with Y has more than four digits; 2025 is written without it</source>
        <translation>带 Y 的年份多于四位数；2025 不写 Y</translation>
    </message>
    <message>
        <source>a date begins with a year of four digits, such as 2025-04-02</source>
        <translation>日期以四位年份开头，例如 2025-04-02</translation>
    </message>
    <message>
        <source>a year has four digits, and a “-” stands before the month</source>
        <translation>年份为四位数，月份前有“-”</translation>
    </message>
    <message>
        <source>a year has four digits</source>
        <translation>年份为四位数</translation>
    </message>
    <message>
        <source>there is no year −0; the year 0 is written 0000</source>
        <translation>没有 −0 年；0 年写作 0000</translation>
    </message>
    <message>
        <source>how many digits are known follows the S</source>
        <translation>S 之后应为已知的位数</translation>
    </message>
    <message>
        <source>after the year only “-” and a month can follow</source>
        <translation>年份之后只能是“-”和月份</translation>
    </message>
    <message>
        <source>a year that is written so has no month</source>
        <translation>这样写的年份没有月份</translation>
    </message>
    <message>
        <source>after the month only “-” and a day can follow</source>
        <translation>月份之后只能是“-”和日</translation>
    </message>
    <message>
        <source>a season, a quarter or a half-year has no days</source>
        <translation>季节、季度或半年没有日</translation>
    </message>
    <message>
        <source>nothing can follow the day</source>
        <translation>日之后不能再有内容</translation>
    </message>
    <message>
        <source>a month has two digits, 01 to 12</source>
        <translation>月份为两位数，01 至 12</translation>
    </message>
    <message>
        <source>a month is from 01 to 12, a season from 21 to 24, a quarter from 33 to 36, a half-year 40 or 41</source>
        <translation>月份为 01 至 12，季节为 21 至 24，季度为 33 至 36，半年为 40 或 41</translation>
    </message>
    <message>
        <source>a day has two digits, 01 to 31</source>
        <translation>日为两位数，01 至 31</translation>
    </message>
    <message>
        <source>a day is from 01 to 31</source>
        <translation>日为 01 至 31</translation>
    </message>
    <message>
        <source>this stands only by itself, not in an interval or a set</source>
        <translation>这只能单独使用，不能放在区间或集合中</translation>
    </message>
    <message>
        <source>a quarter or a half-year has no “?”, “~” or “%”</source>
        <translation>季度或半年没有“?”、“~”或“%”</translation>
    </message>
    <message>
        <source>a season, a quarter or a half-year needs a whole year</source>
        <translation>季节、季度或半年需要完整的年份</translation>
    </message>
    <message>
        <source>the calendar has no such date</source>
        <translation>日历中没有这样的日期</translation>
    </message>
    <message>
        <source>the calendar has no such day</source>
        <translation>日历中没有这一天</translation>
    </message>
    <message>
        <source>%1 has %2 days</source>
        <translation>%1 有 %2 天</translation>
    </message>
    <message>
        <source>an interval has one “/”; within a date “-” is written, 2025-04-02</source>
        <translation>区间只有一个“/”；日期内部写“-”，2025-04-02</translation>
    </message>
    <message>
        <source>“..” stands before the first date or behind the last one</source>
        <translation>“..”位于第一个日期之前或最后一个日期之后</translation>
    </message>
    <message>
        <source>the end is before the start</source>
        <translation>结束早于开始</translation>
    </message>
    <message>
        <source>“..” stands between two dates, before the first date or behind the last one</source>
        <translation>“..”位于两个日期之间、第一个日期之前或最后一个日期之后</translation>
    </message>
    <message>
        <source>the set is not closed with “%1”</source>
        <translation>集合没有以“%1”结束</translation>
    </message>
    <message>
        <source>nothing can follow the “%1” of a set</source>
        <translation>集合的“%1”之后不能再有内容</translation>
    </message>
    <message>
        <source>a time of day needs one whole day before it, without “?”, “~”, “%” or X</source>
        <translation>时刻之前需要完整的一天，不带“?”、“~”、“%”或 X</translation>
    </message>
    <message>
        <source>a time of day is written 09:30:00, and Z or an offset such as +08:00 may follow</source>
        <translation>时刻写作 09:30:00，其后可跟 Z 或 +08:00 之类的偏移</translation>
    </message>
    <message>
        <source>this is no date in EDTF</source>
        <translation>这不是 EDTF 日期</translation>
    </message>
    <message>
        <source>At the end: %3.</source>
        <translation>末尾：%3。</translation>
    </message>
    <message>
        <source>Place %1: %3.</source>
        <translation>第 %1 位：%3。</translation>
    </message>
    <message>
        <source>Place %1, “%2”: %3.</source>
        <translation>第 %1 位“%2”：%3。</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 无法读取。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 是空的。</translation>
    </message>
    <message>
        <source>%1 is too large for an article: at most 4 MB of text are read.</source>
        <translation>%1 太大，不能作为文章：最多读取 4 MB 文本。</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text, so it is not read.</source>
        <translation>%1 不是 UTF-8 文本，因此未读取。</translation>
    </message>
    <message>
        <source>%1 is not a Synoptic study.</source>
        <translation>%1 不是 Synoptic 研究。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Synoptic; this one cannot open it.</source>
        <translation>%1 由更新版本的 Synoptic 写成，此版本无法打开。</translation>
    </message>
    <message>
        <source>%1 is damaged and was left as it is.</source>
        <translation>%1 已损坏，未作改动。</translation>
    </message>
    <message>
        <source>%1 is in use by another program.</source>
        <translation>%1 正被另一程序使用。</translation>
    </message>
    <message>
        <source>%1 is in a place that cannot be written to.</source>
        <translation>%1 所在的位置不可写入。</translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is.</source>
        <translation>%1 已存在，未作改动。</translation>
    </message>
    <message>
        <source>The study has no article %1.</source>
        <translation>研究中没有文章 %1。</translation>
    </message>
    <message>
        <source>The study has no tag %1.</source>
        <translation>研究中没有标签 %1。</translation>
    </message>
    <message>
        <source>The article does not contain “%1”.</source>
        <translation>文章中没有“%1”。</translation>
    </message>
    <message>
        <source>It is not clear which place is meant: %1.</source>
        <translation>不清楚指的是哪一处：%1。</translation>
    </message>
    <message>
        <source>“%1” cannot be used as a name.</source>
        <translation>“%1”不能用作名称。</translation>
    </message>
    <message>
        <source>“%1” is not a date in EDTF, such as 2025-04-02 or 2025-04.</source>
        <translation>“%1”不是 EDTF 日期（例如 2025-04-02 或 2025-04）。</translation>
    </message>
    <message>
        <source>%1 cannot be understood.</source>
        <translation>%1 无法理解。</translation>
    </message>
    <message>
        <source>The tag %1 cannot lie below itself.</source>
        <translation>标签 %1 不能位于自身之下。</translation>
    </message>
    <message>
        <source>“%1” cannot be undone, because what it changed has changed since.</source>
        <translation>“%1”无法撤销，因为它所改动的内容此后又有变化。</translation>
    </message>
    <message>
        <source>There is nothing to do: %1.</source>
        <translation>没有可做的操作：%1。</translation>
    </message>
    <message>
        <source>%1 has next to nothing in common with the article: it looks like another one, or another language.</source>
        <translation>%1 与文章几乎没有相同之处：看来是另一篇文章或另一种语言。</translation>
    </message>
    <message>
        <source>The step cannot be undone by itself: %1.</source>
        <translation>该步骤不能单独撤销：%1。</translation>
    </message>
    <message>
        <source>There is no article in %1: no text that could be read as one.</source>
        <translation>%1 中没有文章：没有可当作文章阅读的文字。</translation>
    </message>
    <message>
        <source>The disk is full: %1 was not saved, and what was there before is as it was.</source>
        <translation>磁盘已满：%1 未保存，原有内容未变。</translation>
    </message>
    <message>
        <source>%1 could not be saved; what was there before is as it was.</source>
        <translation>%1 无法保存，原有内容未变。</translation>
    </message>
    <message>
        <source>%1 is protected with a password, so it is not read.</source>
        <translation>%1 有密码保护，因此未读取。</translation>
    </message>
    <message>
        <source>%1 is a PDF, and this build of Synoptic was made without a reader for them.</source>
        <translation>%1 是 PDF，而此 Synoptic 构建不带 PDF 读取功能。</translation>
    </message>
    <message>
        <source>%1 is not read: it is put together in a way that does harm.</source>
        <translation>%1 未读取：其构造会造成危害。</translation>
    </message>
    <message>
        <source>%1 has been changed by hand since it was exported, and was left as it is.</source>
        <translation>%1 导出后被手动改动过，已保持原样。</translation>
    </message>
    <message>
        <source>No study that was opened here has what %1 leads to.</source>
        <translation>在此打开过的研究中，没有 %1 所指的内容。</translation>
    </message>
    <message>
        <source>Not every quote stands in the study word for word: %1.</source>
        <translation>并非每处引文都与研究逐字相同：%1。</translation>
    </message>
    <message>
        <source>Cancelled: %1 was left as it was.</source>
        <translation>已取消：%1 保持原样。</translation>
    </message>
</context>
<context>
    <name>EventActions</name>
    <message>
        <source>&amp;New event from the selection</source>
        <translation>以所选文字新建事件(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Add the selection to the event</source>
        <translation>将所选文字添加到事件(&amp;A)</translation>
    </message>
    <message>
        <source>Select the words that tell of the event first.</source>
        <translation>请先选择提及该事件的文字。</translation>
    </message>
    <message>
        <source>Choose the event on the timeline first.</source>
        <translation>请先在时间线上选择事件。</translation>
    </message>
    <message>
        <source>Added. Its date counts from the day on which the article appeared, which is not known: enter it beside the claim.</source>
        <translation>已添加。其日期从文章发表之日算起，而该日未知：请在说法旁输入。</translation>
    </message>
    <message>
        <source>Added to “%1”.</source>
        <translation>已添加到“%1”。</translation>
    </message>
    <message>
        <source>Add to “%1”</source>
        <translation>添加到“%1”</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>显示“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n other date(s) stand in these words: choose beside the claim.</source>
        <translation>
            <numerusform>这些词语中还有 %n 个日期：请在说法旁选择。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventDates</name>
    <message>
        <source>before %1</source>
        <translation>%1之前</translation>
    </message>
    <message>
        <source>%1 says %2</source>
        <translation>%1称时间为%2</translation>
    </message>
    <message>
        <source>%1 say %2</source>
        <translation>%1称时间为%2</translation>
    </message>
    <message>
        <source>%1; %2: they cannot both be true.</source>
        <translation>%1；%2：两者不可能同时为真。</translation>
    </message>
    <message>
        <source>%1 says %2 and also %3: they cannot both be true.</source>
        <translation>%1称时间为%2，又称%3：两者不可能同时为真。</translation>
    </message>
    <message>
        <source>%1 says %2; %3 says %4: they cannot both be true.</source>
        <translation>%1称时间为%2；%3称时间为%4：两者不可能同时为真。</translation>
    </message>
    <message>
        <source>No day fits all that is said.</source>
        <translation>没有一天与所有说法相符。</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>%1: they cannot all be true.</source>
        <translation>%1：它们不可能全部为真。</translation>
    </message>
</context>
<context>
    <name>EventFields</name>
    <message>
        <source>Description of the event</source>
        <translation>事件的描述</translation>
    </message>
    <message>
        <source>Storyline tags of the event</source>
        <translation>事件的主线标签</translation>
    </message>
    <message>
        <source>Date of the event in EDTF</source>
        <translation>事件的 EDTF 日期</translation>
    </message>
    <message>
        <source>&amp;background</source>
        <translation>背景(&amp;B)</translation>
    </message>
    <message>
        <source>on one day</source>
        <translation>在某一天</translation>
    </message>
    <message>
        <source>over some time</source>
        <translation>持续一段时间</translation>
    </message>
    <message>
        <source>How long the event took</source>
        <translation>事件持续多久</translation>
    </message>
    <message>
        <source>It was before the story and is told to explain it.</source>
        <translation>它发生在故事之前，用来说明背景。</translation>
    </message>
    <message>
        <source>Told as background to the story</source>
        <translation>作为故事的背景讲述</translation>
    </message>
    <message>
        <source>What happened, in a line or two</source>
        <translation>用一两行写发生了什么</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>as the claims have it</source>
        <translation>按各说法</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>标签(&amp;G)</translation>
    </message>
    <message>
        <source>Date sh&amp;own</source>
        <translation>显示的日期(&amp;O)</translation>
    </message>
    <message>
        <source>Too&amp;k place</source>
        <translation>发生(&amp;K)</translation>
    </message>
    <message>
        <source>Told as</source>
        <translation>讲述为</translation>
    </message>
    <message>
        <source>%1, as a claim has it</source>
        <translation>%1，按某一说法</translation>
    </message>
</context>
<context>
    <name>EventPanel</name>
    <message>
        <source>not dated</source>
        <translation>未注明日期</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n 条说法</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>出自 %n 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Title of the event</source>
        <translation>事件的标题</translation>
    </message>
    <message>
        <source>suggested, not decided on yet</source>
        <translation>建议，尚未决定</translation>
    </message>
    <message>
        <source>No event is chosen. Choose one on the timeline, or a ◆ beside an article. To make one, select the words that tell of it and press Ctrl+Shift+E.</source>
        <translation>没有选中事件。请在时间线上选择，或点文章旁的 ◆。要新建事件，请选中讲述它的词语并按 Ctrl+Shift+E。</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>更多 ▾</translation>
    </message>
    <message>
        <source>What can be done with the event</source>
        <translation>可对事件进行的操作</translation>
    </message>
    <message>
        <source>Detai&amp;ls</source>
        <translation>详情(&amp;L)</translation>
    </message>
    <message>
        <source>Description, tags, date and kind of the event</source>
        <translation>事件的描述、标签、日期和类型</translation>
    </message>
    <message>
        <source>No article says anything about it yet. Select words that do and press Ctrl+Shift+A.</source>
        <translation>还没有文章提到它。请选中相关词语并按 Ctrl+Shift+A。</translation>
    </message>
    <message>
        <source>It counts nowhere until you accept it.</source>
        <translation>在你接受之前，它不计入任何地方。</translation>
    </message>
    <message numerus="yes">
        <source>%n suggested claim(s) to decide on.</source>
        <translation>
            <numerusform>有 %n 条建议的说法待决定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>“%1” is part of “%2” now.</source>
        <translation>“%1”现已并入“%2”。</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>“%1”已删除。</translation>
    </message>
    <message>
        <source>&amp;Note on the Event…</source>
        <translation>事件的笔记(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Show in Article</source>
        <translation>在文章中显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Date the Event by This Claim</source>
        <translation>按此说法为事件定日期(&amp;D)</translation>
    </message>
    <message>
        <source>Remove the &amp;Claim</source>
        <translation>删除该说法(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Merge with Another Event…</source>
        <translation>与另一事件合并(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Remove the Event</source>
        <translation>删除该事件(&amp;R)</translation>
    </message>
</context>
<context>
    <name>EventReader</name>
    <message>
        <source>the reporter “%1” stands twice</source>
        <translation>来源“%1”出现了两次</translation>
    </message>
    <message>
        <source>the event “%1” stands twice</source>
        <translation>事件“%1”出现了两次</translation>
    </message>
    <message>
        <source>there is no event “%1”</source>
        <translation>没有事件“%1”</translation>
    </message>
    <message>
        <source>there is no reporter “%1”</source>
        <translation>没有来源“%1”</translation>
    </message>
    <message>
        <source>“date_text” stands several times in the quote: “date_start” says where</source>
        <translation>“date_text”在引文中多次出现：请用“date_start”指明位置</translation>
    </message>
</context>
<context>
    <name>EventTable</name>
    <message>
        <source>undated</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>no conflict</source>
        <translation>没有冲突</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>泳道</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>说法类型</translation>
    </message>
    <message>
        <source>How exact</source>
        <translation>精确程度</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>说法</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>冲突</translation>
    </message>
</context>
<context>
    <name>EventTableView</name>
    <message>
        <source>Events as a table</source>
        <translation>事件表格</translation>
    </message>
</context>
<context>
    <name>EventTitles</name>
    <message>
        <source>There is no other event “%1”.</source>
        <translation>没有另一个事件“%1”。</translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <source>Template of your own…</source>
        <translation>自定义模板…</translation>
    </message>
    <message>
        <source>&amp;Written for</source>
        <translation>适用于(&amp;W)</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>格式(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Arranged</source>
        <translation>排列方式(&amp;A)</translation>
    </message>
    <message>
        <source>A &amp;file for each tag</source>
        <translation>每个标签一个文件(&amp;F)</translation>
    </message>
    <message>
        <source>A &amp;file for each event</source>
        <translation>每个事件一个文件(&amp;F)</translation>
    </message>
    <message>
        <source>A &amp;file for each article</source>
        <translation>每篇文章一个文件(&amp;F)</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Templates (*.md *.txt *.mustache)</source>
        <translation>模板 (*.md *.txt *.mustache)</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s), each with its exact words.</source>
        <translation>
            <numerusform>%n 处高亮，均附原文。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>&amp;Replace the file</source>
        <translation>替换文件(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>保持原样(&amp;L)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>略去：</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s).</source>
        <translation>
            <numerusform>%n 页。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s); the first is shown.</source>
        <translation>
            <numerusform>%n 个文件；显示第一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>导出到文件夹</translation>
    </message>
    <message>
        <source>%1 was changed by hand, or is no export. Replacing it would take out the lines with − and put in those with +; your own regions stay.</source>
        <translation>%1 被手动改动过，或不是导出文件。替换会删去带 − 的行并加入带 + 的行；你自己的区域会保留。</translation>
    </message>
    <message>
        <source>%1 was left as it is.</source>
        <translation>%1 已保持原样。</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
</context>
<context>
    <name>FigureTable</name>
    <message>
        <source>a share</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <translation>%1：%2；%3</translation>
    </message>
    <message>
        <source>%1: nothing in %2</source>
        <translation>%1：%2 中无</translation>
    </message>
    <message>
        <source>%1: %2 in %3, %4</source>
        <translation>%1：%2，见于 %3，%4</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>所计对象</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判断</translation>
    </message>
</context>
<context>
    <name>FiguresPanel</name>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Only this passage</source>
        <translation>仅此段落</translation>
    </message>
    <message>
        <source>Only what is counted in the sentence that is read and in those that tell the same</source>
        <translation>仅限正在阅读的句子以及与其内容相同的句子中所计的对象</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>作为 Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>As &amp;CSV</source>
        <translation>作为 CSV(&amp;C)</translation>
    </message>
    <message>
        <source>As a &amp;table with tabs</source>
        <translation>作为制表符分隔的表格(&amp;T)</translation>
    </message>
    <message>
        <source>Figures · %1</source>
        <translation>数字 · %1</translation>
    </message>
    <message>
        <source>Figures · %1, %2 differ</source>
        <translation>数字 · %1，%2 项不同</translation>
    </message>
    <message>
        <source>Click into an article: the figures of the sentence are shown here.</source>
        <translation>请在文章中单击：此处显示该句的数字。</translation>
    </message>
    <message>
        <source>For nothing in this passage do two articles give a figure.</source>
        <translation>此段落中没有两篇文章都给出数字的对象。</translation>
    </message>
    <message>
        <source>Nothing was found that two articles give a figure for.</source>
        <translation>未找到两篇文章都给出数字的对象。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>已复制 %n 行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresView</name>
    <message>
        <source>Figures: what is counted down, articles across</source>
        <translation>数字：纵列所计对象，横列文章</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>转到该处(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>复制表格(&amp;C)</translation>
    </message>
    <message>
        <source>≠ differs</source>
        <translation>≠ 不同</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter in force</source>
        <translation>当前筛选</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>重新显示全部</translation>
    </message>
    <message>
        <source>Filtered: %1</source>
        <translation>已筛选：%1</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the articles</source>
        <translation>在文章中查找</translation>
    </message>
    <message>
        <source>Next (Return)</source>
        <translation>下一处（回车键）</translation>
    </message>
    <message>
        <source>Previous (Shift+Return)</source>
        <translation>上一处（Shift+回车键）</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>所有文章</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>本文章</translation>
    </message>
    <message>
        <source>Where to find</source>
        <translation>查找范围</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>高亮</translation>
    </message>
    <message>
        <source>Highlight what is found (Ctrl+Return)</source>
        <translation>高亮找到的词语（Ctrl+回车键）</translation>
    </message>
    <message>
        <source>Tag all…</source>
        <translation>全部加标签…</translation>
    </message>
    <message>
        <source>Tag every place that was found</source>
        <translation>为找到的每一处加标签</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>FollowActions</name>
    <message>
        <source>&amp;Follow passages</source>
        <translation>跟随段落(&amp;F)</translation>
    </message>
    <message>
        <source>The other panes go to the passage that is read in one</source>
        <translation>其他窗格转到某一窗格中正在阅读的段落</translation>
    </message>
    <message>
        <source>&amp;Lock the pane</source>
        <translation>锁定窗格(&amp;L)</translation>
    </message>
    <message>
        <source>P&amp;eek at the passage in the other panes, while the key is held</source>
        <translation>按住按键时查看其他窗格中的该段落(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Go to the same passage</source>
        <translation>转到同一段落(&amp;G)</translation>
    </message>
    <message>
        <source>The same passage in pane &amp;%1</source>
        <translation>窗格 &amp;%1 中的同一段落</translation>
    </message>
    <message>
        <source>Choose a pane first.</source>
        <translation>请先选择一个窗格。</translation>
    </message>
    <message>
        <source>Put the caret into a passage first.</source>
        <translation>请先将光标放入段落中。</translation>
    </message>
</context>
<context>
    <name>FollowLine</name>
    <message>
        <source>Lock this pane</source>
        <translation>锁定此窗格</translation>
    </message>
    <message>
        <source>not found here</source>
        <translation>此处未找到</translation>
    </message>
    <message>
        <source>not found here; nearest passage</source>
        <translation>此处未找到；最相近的段落</translation>
    </message>
    <message>
        <source>not found here; beside what is near it</source>
        <translation>此处未找到；邻近内容的对应处</translation>
    </message>
    <message>
        <source>not found here; as far down as there</source>
        <translation>此处未找到；按比例对应的位置</translation>
    </message>
    <message>
        <source>This pane stays where it is. Let it follow again (L)</source>
        <translation>此窗格保持不动。恢复跟随 (L)</translation>
    </message>
    <message>
        <source>Keep this pane where it is (L)</source>
        <translation>让此窗格保持不动 (L)</translation>
    </message>
    <message>
        <source>perhaps this: few words in common</source>
        <translation>或许是这里：相同词语很少</translation>
    </message>
    <message>
        <source>not found here (P held shows what is nearest)</source>
        <translation>此处未找到（按住 P 查看最接近的段落）</translation>
    </message>
</context>
<context>
    <name>HighlightDelegate</name>
    <message>
        <source>note</source>
        <translation>笔记</translation>
    </message>
</context>
<context>
    <name>HighlightList</name>
    <message>
        <source>Quote</source>
        <translation>引文</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>附笔记</translation>
    </message>
</context>
<context>
    <name>HighlightPanel</name>
    <message>
        <source>Highlights</source>
        <translation>高亮</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>按词语筛选</translation>
    </message>
    <message>
        <source>Words in quotes, tags, notes and articles</source>
        <translation>引文、标签、笔记和文章中的词语</translation>
    </message>
    <message>
        <source>Filter of the highlights</source>
        <translation>高亮筛选</translation>
    </message>
    <message>
        <source>Highlights of the study</source>
        <translation>研究中的高亮</translation>
    </message>
    <message>
        <source>Highlights · %1 of %2</source>
        <translation>高亮 · %1/%2</translation>
    </message>
    <message>
        <source>Highlights · %1</source>
        <translation>高亮 · %1</translation>
    </message>
    <message>
        <source>No highlights yet. Select words in an article and press H, or a digit for a tag.</source>
        <translation>还没有高亮。请在文章中选择词语并按 H，或按数字键加标签。</translation>
    </message>
    <message>
        <source>No highlight has all these words.</source>
        <translation>没有高亮包含所有这些词语。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Show in Article</source>
        <translation>在文章中显示</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>笔记…</translation>
    </message>
    <message>
        <source>Copy Quote</source>
        <translation>复制引文</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The filter hides all highlights.</source>
        <translation>筛选隐藏了所有高亮。</translation>
    </message>
    <message>
        <source>Quick Tag…</source>
        <translation>快速加标签…</translation>
    </message>
</context>
<context>
    <name>HighlightReader</name>
    <message>
        <source>“on” is “study” or an object</source>
        <translation>“on”须为“study”或对象</translation>
    </message>
    <message>
        <source>“on” does not name one highlight, article or event</source>
        <translation>“on”未指明一处高亮、一篇文章或一个事件</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>缺少“%1”</translation>
    </message>
</context>
<context>
    <name>HighlightResizer</name>
    <message>
        <source>Resizing the highlight. The arrows move its end; the same key again takes its start. Return keeps it, Escape leaves it as it was.</source>
        <translation>正在调整高亮范围。方向键移动终点；再按同一键切换到起点。按回车键确定，按 Esc 恢复原样。</translation>
    </message>
    <message>
        <source>Moving the start</source>
        <translation>正在移动起点</translation>
    </message>
    <message>
        <source>Moving the end</source>
        <translation>正在移动终点</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>已舍弃</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Touched</source>
        <translation>改动内容</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Undo this step</source>
        <translation>撤销此步骤</translation>
    </message>
    <message>
        <source>Nothing was changed yet. Every change will be listed here and can be undone.</source>
        <translation>尚无改动。每次改动都会列在这里，并可撤销。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Steps, the newest first</source>
        <translation>步骤，最新的在前</translation>
    </message>
    <message>
        <source>Redo up to here</source>
        <translation>重做到此处</translation>
    </message>
    <message>
        <source>Undo back to here</source>
        <translation>撤销到此处</translation>
    </message>
    <message>
        <source>Do this step again, and all before it that are undone</source>
        <translation>重做此步骤及其之前所有已撤销的步骤</translation>
    </message>
    <message>
        <source>Undo all steps after this one; it stays</source>
        <translation>撤销此步骤之后的所有步骤；此步骤保留</translation>
    </message>
    <message>
        <source>Show What It Touched</source>
        <translation>显示改动内容</translation>
    </message>
</context>
<context>
    <name>ImportActions</name>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>导入文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Import and &amp;check…</source>
        <translation>导入并检查(&amp;C)…</translation>
    </message>
    <message numerus="yes">
        <source>Read %1 of %n file(s)…</source>
        <translation>
            <numerusform>已读取 %1/%n 个文件…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>未导入任何内容。</translation>
    </message>
    <message>
        <source>&amp;Import from clipboard</source>
        <translation>从剪贴板导入(&amp;I)</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>导入文章</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message>
        <source>There is no text in the clipboard.</source>
        <translation>剪贴板中没有文本。</translation>
    </message>
    <message>
        <source>The study is open for reading only.</source>
        <translation>研究已以只读方式打开。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Nothing is ever loaded from the network. Save the page in the browser, and import the file; or select its text and drop that.</source>
        <translation>绝不从网络加载任何内容。请在浏览器中保存网页，然后导入该文件；或选中其文本并拖放到此处。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) read: choose what is imported.</source>
        <translation>
            <numerusform>已读取 %n 篇文章：请选择要导入的内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) imported.</source>
        <translation>
            <numerusform>已导入 %n 篇文章。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new version(s) added.</source>
        <translation>
            <numerusform>已添加 %n 个新版本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have most of their text from another outlet.</source>
        <translation>
            <numerusform>其中 %n 篇的大部分文字来自其他媒体。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were left out.</source>
        <translation>
            <numerusform>略去了 %n 篇。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filled in what was not known of %n article(s).</source>
        <translation>
            <numerusform>已补全 %n 篇文章的未知信息。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file says nothing of these articles that is not known.</source>
        <translation>文件中没有关于这些文章的新信息。</translation>
    </message>
    <message>
        <source>Links were left out: nothing is loaded from the network.</source>
        <translation>链接已略去：不从网络加载任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>有 %n 个文件无法读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>ImportDelegate</name>
    <message>
        <source>To be imported (Space)</source>
        <translation>要导入（空格键）</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Articles to be imported</source>
        <translation>要导入的文章</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>What is done with it</source>
        <translation>如何处理</translation>
    </message>
    <message>
        <source>New to the study.</source>
        <translation>研究中尚无此文章。</translation>
    </message>
    <message>
        <source>Import as an article</source>
        <translation>作为文章导入</translation>
    </message>
    <message>
        <source>Add as a new version of it</source>
        <translation>添加为其新版本</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>不导入</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of text</source>
        <translation>
            <numerusform>正文 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of boilerplate</source>
        <translation>
            <numerusform>附带内容 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>略去 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>click a line, or press Space on it, to take it or leave it</source>
        <translation>单击某行，或在该行上按空格键，即可采用或略去</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n article(s)</source>
        <translation>
            <numerusform>导入 %n 篇文章(&amp;I)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n version(s)</source>
        <translation>
            <numerusform>导入 %n 个版本(&amp;I)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n in all</source>
        <translation>
            <numerusform>共导入 %n 项(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>The date of “%1” is none in EDTF.</source>
        <translation>“%1”的日期不是 EDTF 日期。</translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>%n 篇新文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new version(s)</source>
        <translation>
            <numerusform>%n 个新版本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not imported</source>
        <translation>
            <numerusform>%n 篇不导入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n 个无法读取</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportFiles</name>
    <message>
        <source>There are more than 10,000 files in %1; the rest of them was left out.</source>
        <translation>%1 中的文件超过 10,000 个；其余的已略去。</translation>
    </message>
</context>
<context>
    <name>ImportList</name>
    <message>
        <source>sure to %1 %</source>
        <translation>把握 %1%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln 词</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未读取</translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message>
        <source>The same text as %1.</source>
        <translation>文本与 %1 相同。</translation>
    </message>
    <message>
        <source>The address of %1, and %2 % of its wording: revised.</source>
        <translation>网址与 %1 相同，措辞有 %2% 相同：已修订。</translation>
    </message>
    <message>
        <source>%2 % of the wording of %1: revised, as it seems.</source>
        <translation>措辞有 %2% 与 %1 相同：看来已修订。</translation>
    </message>
    <message>
        <source>%2 % of the wording of %1, in another outlet: an agency&apos;s text, as it seems. The two are not independent.</source>
        <translation>措辞有 %2% 与另一媒体的 %1 相同：看来是通讯社稿件。两者并非相互独立。</translation>
    </message>
    <message>
        <source>The address of %1, but another text.</source>
        <translation>网址与 %1 相同，但文本不同。</translation>
    </message>
    <message>
        <source>same text</source>
        <translation>文本相同</translation>
    </message>
    <message>
        <source>revised</source>
        <translation>已修订</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>转载</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
</context>
<context>
    <name>JsonLists</name>
    <message>
        <source>a key comes twice</source>
        <translation>有键出现了两次</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>unexpected sign</source>
        <translation>意外的字符</translation>
    </message>
    <message>
        <source>unexpected list “%1”</source>
        <translation>意外的列表“%1”</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>缺少“%1”</translation>
    </message>
</context>
<context>
    <name>JsonRecord</name>
    <message>
        <source>“%1” is not a text</source>
        <translation>“%1”不是文本</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>缺少“%1”</translation>
    </message>
    <message>
        <source>“%1” is not a list</source>
        <translation>“%1”不是列表</translation>
    </message>
    <message>
        <source>“%1” holds something that is not a text</source>
        <translation>“%1”中含有不是文本的内容</translation>
    </message>
    <message>
        <source>“%1” is not a whole number</source>
        <translation>“%1”不是整数</translation>
    </message>
    <message>
        <source>“%1” is not a number from 0 to 1</source>
        <translation>“%1”不是 0 到 1 之间的数字</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false</source>
        <translation>“%1”既不是 true 也不是 false</translation>
    </message>
    <message>
        <source>“%1” is not a time</source>
        <translation>“%1”不是时间</translation>
    </message>
    <message>
        <source>“%1” is not an object</source>
        <translation>“%1”不是对象</translation>
    </message>
    <message>
        <source>unknown key “%1”</source>
        <translation>未知的键“%1”</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>“%1” is no %2</source>
        <translation>“%1”不是有效的 %2</translation>
    </message>
    <message>
        <source>“%1” holds something that is not an object</source>
        <translation>“%1”中含有不是对象的内容</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys of this view</source>
        <translation>此视图的按键</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>on its own account</source>
        <translation>文章自述</translation>
    </message>
    <message>
        <source>storyline</source>
        <translation>故事线</translation>
    </message>
    <message>
        <source>first article</source>
        <translation>最先的文章</translation>
    </message>
    <message>
        <source>reporter</source>
        <translation>消息来源</translation>
    </message>
    <message>
        <source>what is said</source>
        <translation>表述</translation>
    </message>
    <message>
        <source>name in the title</source>
        <translation>标题中的名称</translation>
    </message>
</context>
<context>
    <name>Lens</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Attributions</source>
        <translation>消息出处</translation>
    </message>
    <message>
        <source>Hedges</source>
        <translation>模糊措辞</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>引语</translation>
    </message>
    <message>
        <source>Web addresses</source>
        <translation>网址</translation>
    </message>
</context>
<context>
    <name>LensKindDelegate</name>
    <message>
        <source>Name of the word list</source>
        <translation>词表名称</translation>
    </message>
</context>
<context>
    <name>LensKindList</name>
    <message>
        <source>dashes below</source>
        <translation>虚线下划线</translation>
    </message>
    <message>
        <source>dots below</source>
        <translation>点线下划线</translation>
    </message>
    <message>
        <source>a wave below</source>
        <translation>波浪下划线</translation>
    </message>
    <message>
        <source>dashes and dots below</source>
        <translation>点划线下划线</translation>
    </message>
    <message>
        <source>underlined</source>
        <translation>下划线</translation>
    </message>
    <message>
        <source>slanted</source>
        <translation>斜体</translation>
    </message>
    <message>
        <source>coloured</source>
        <translation>着色</translation>
    </message>
    <message>
        <source>%1 in this article</source>
        <translation>本文章 %1 处</translation>
    </message>
    <message>
        <source>%1 on the desk</source>
        <translation>工作台 %1 处</translation>
    </message>
</context>
<context>
    <name>LensPanel</name>
    <message>
        <source>Lens</source>
        <translation>透镜</translation>
    </message>
    <message>
        <source>Kinds of words that the lens colours</source>
        <translation>透镜着色的词语类别</translation>
    </message>
    <message>
        <source>New list…</source>
        <translation>新建词表…</translation>
    </message>
    <message>
        <source>Name of a new word list</source>
        <translation>新词表的名称</translation>
    </message>
    <message>
        <source>here</source>
        <translation>本文章</translation>
    </message>
    <message>
        <source>In the article that has the caret</source>
        <translation>光标所在的文章中</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>In all articles on the desk</source>
        <translation>工作台上的所有文章中</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Delete list</source>
        <translation>删除词表</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>No articles yet. Import some, or drop their files here.</source>
        <translation>还没有文章。请导入一些文章，或将文件拖放到此处。</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Articles of the study</source>
        <translation>研究中的文章</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Open &amp;sample</source>
        <translation>打开示例(&amp;S)</translation>
    </message>
    <message>
        <source>Articles · %1</source>
        <translation>文章 · %1</translation>
    </message>
    <message numerus="yes">
        <source>The desk holds %n article(s). Take one off it first.</source>
        <translation>
            <numerusform>工作台最多放 %n 篇文章。请先移出一篇。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>On the Desk</source>
        <translation>放在工作台上</translation>
    </message>
    <message>
        <source>Only This on the Desk</source>
        <translation>工作台上只留此篇</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>笔记…</translation>
    </message>
    <message>
        <source>New Version…</source>
        <translation>新版本…</translation>
    </message>
</context>
<context>
    <name>LinkButtons</name>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>It tells the same (+)</source>
        <translation>说的是同一内容 (+)</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>断开</translation>
    </message>
    <message>
        <source>It does not tell the same (Delete)</source>
        <translation>说的不是同一内容 (Delete)</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Forget what was decided (Backspace)</source>
        <translation>清除所作决定 (Backspace)</translation>
    </message>
</context>
<context>
    <name>LinkChoices</name>
    <message>
        <source>Article · %1</source>
        <translation>文章 · %1</translation>
    </message>
    <message>
        <source>Event · %1</source>
        <translation>事件 · %1</translation>
    </message>
</context>
<context>
    <name>LinkCommands</name>
    <message>
        <source>&amp;Link this passage</source>
        <translation>关联此段落(&amp;L)</translation>
    </message>
    <message>
        <source>C&amp;ut the link of this passage</source>
        <translation>断开此段落的关联(&amp;U)</translation>
    </message>
    <message>
        <source>Click into a sentence, or select words, first.</source>
        <translation>请先在句子中单击，或选择一些词语。</translation>
    </message>
    <message>
        <source>A passage of %1 is to be linked: click the one in another article that tells the same, and press K again. Escape lets it go.</source>
        <translation>将关联 %1 的一个段落：请单击另一篇文章中内容相同的段落，再按一次 K。按 Esc 取消。</translation>
    </message>
    <message>
        <source>No passage is to be linked any more.</source>
        <translation>已取消关联段落。</translation>
    </message>
    <message>
        <source>Click into a sentence first.</source>
        <translation>请先在句子中单击。</translation>
    </message>
    <message>
        <source>This sentence is linked with no other.</source>
        <translation>此句没有与其他句子关联。</translation>
    </message>
    <message>
        <source>It is linked with several: choose one of them in the apparatus first.</source>
        <translation>此句与多个句子关联：请先在校勘栏中选择其一。</translation>
    </message>
</context>
<context>
    <name>LinkDecision</name>
    <message>
        <source>Cut the link between %1 and %2.</source>
        <translation>已断开 %1 与 %2 的关联。</translation>
    </message>
    <message>
        <source>Linked %1 and %2.</source>
        <translation>已关联 %1 与 %2。</translation>
    </message>
    <message>
        <source>What you decided of %1 and %2 is forgotten.</source>
        <translation>已清除你对 %1 与 %2 的决定。</translation>
    </message>
</context>
<context>
    <name>LinkOpener</name>
    <message>
        <source>“%1” leads to nothing that Synoptic can open.</source>
        <translation>Synoptic 无法打开“%1”所指的内容。</translation>
    </message>
</context>
<context>
    <name>Loss</name>
    <message>
        <source>Texts of articles</source>
        <translation>文章的文本</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>高亮</translation>
    </message>
    <message>
        <source>Claims about events</source>
        <translation>关于事件的说法</translation>
    </message>
    <message>
        <source>Claims that are not accepted</source>
        <translation>未接受的说法</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Links between passages</source>
        <translation>段落之间的关联</translation>
    </message>
    <message>
        <source>Word lists</source>
        <translation>词表</translation>
    </message>
</context>
<context>
    <name>LossCounter</name>
    <message>
        <source>Files that articles were read from</source>
        <translation>文章的来源文件</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>“%1” is no command; try: synoptic help</source>
        <translation>“%1”不是命令；请试：synoptic help</translation>
    </message>
    <message>
        <source>There is no display to open a window on.</source>
        <translation>没有可供打开窗口的显示器。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>It is open for reading only.</source>
        <translation>已以只读方式打开。</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) could not be saved and are kept here.</source>
        <translation>
            <numerusform>有 %n 处高亮无法保存，暂存于此。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>MarkdownExport</name>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>报道情况</translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation>提及</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划中</translation>
    </message>
    <message>
        <source>reported plan</source>
        <translation>转述的计划</translation>
    </message>
    <message>
        <source>speculated</source>
        <translation>推测</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>被否认</translation>
    </message>
    <message>
        <source>recurring</source>
        <translation>反复发生</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>引文</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>对照表</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>%1 columns are too many for a page: the table is in the exports to HTML and CSV.</source>
        <translation>%1 列太多，一页放不下：表格见导出的 HTML 和 CSV。</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n 处高亮</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n 个标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) on what was there</source>
        <translation>
            <numerusform>原有高亮上的 %n 个标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 条笔记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n 条说法</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n 个链接</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>Highlight: %1</source>
        <translation>高亮：%1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>笔记：%1</translation>
    </message>
    <message>
        <source>Event: %1</source>
        <translation>事件：%1</translation>
    </message>
    <message>
        <source>Claim: %1</source>
        <translation>说法：%1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation>链接：%1</translation>
    </message>
    <message>
        <source>words</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>上级</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>The two studies have no article in common.</source>
        <translation>两项研究没有共同的文章。</translation>
    </message>
    <message>
        <source>There was nothing new.</source>
        <translation>没有新内容。</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>已添加：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to review: the text is another.</source>
        <translation>
            <numerusform>%n 处位置待复核：文本不同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) that our text does not have, kept with theirs.</source>
        <translation>
            <numerusform>%n 处位置在我方文本中不存在，已随对方文本保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s), ours stayed.</source>
        <translation>
            <numerusform>%n 处冲突，已保留我方内容。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeActions</name>
    <message>
        <source>&amp;Merge…</source>
        <translation>合并(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Compare analysts…</source>
        <translation>比较分析员(&amp;C)…</translation>
    </message>
    <message>
        <source>Merge another study</source>
        <translation>合并另一项研究</translation>
    </message>
    <message>
        <source>Synoptic studies (*.synoptic)</source>
        <translation>Synoptic 研究 (*.synoptic)</translation>
    </message>
    <message>
        <source>Plain-text studies (story.json)</source>
        <translation>纯文本研究 (story.json)</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>正在合并…</translation>
    </message>
    <message>
        <source>Merging: %1 of %2 highlights…</source>
        <translation>正在合并：%1/%2 处高亮…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Nothing was merged.</source>
        <translation>未合并任何内容。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Studies of other programs (%1)</source>
        <translation>其他程序的研究 (%1)</translation>
    </message>
</context>
<context>
    <name>MergeLine</name>
    <message>
        <source>Title of the event to merge with</source>
        <translation>要合并到的事件的标题</translation>
    </message>
</context>
<context>
    <name>NoteCompletion</name>
    <message>
        <source>What the link can lead to</source>
        <translation>可链接的目标</translation>
    </message>
</context>
<context>
    <name>NoteLinkTarget</name>
    <message>
        <source>Event: %1</source>
        <translation>事件：%1</translation>
    </message>
    <message>
        <source>Highlight: “%1”</source>
        <translation>高亮：“%1”</translation>
    </message>
    <message>
        <source>Article: %1</source>
        <translation>文章：%1</translation>
    </message>
</context>
<context>
    <name>NoteLinks</name>
    <message>
        <source>What this led to is gone</source>
        <translation>链接的目标已不存在</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Write in Markdown</source>
        <translation>用 Markdown 书写</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>笔记正文</translation>
    </message>
    <message>
        <source>%1 ▾</source>
        <translation>%1 ▾</translation>
    </message>
    <message>
        <source>The note is on: %1</source>
        <translation>笔记关于：%1</translation>
    </message>
    <message>
        <source>not saved: %1</source>
        <translation>未保存：%1</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>not pasted: a note holds at most %1 characters</source>
        <translation>未粘贴：笔记最多 %1 个字符</translation>
    </message>
</context>
<context>
    <name>NoteWords</name>
    <message>
        <source>Note on a highlight that is gone</source>
        <translation>关于已不存在的高亮的笔记</translation>
    </message>
    <message>
        <source>Note on %1: “%2”</source>
        <translation>关于 %1 的笔记：“%2”</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>高亮</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>Note on the event “%1”</source>
        <translation>关于事件“%1”的笔记</translation>
    </message>
    <message>
        <source>Note on article %1 · %2</source>
        <translation>关于文章 %1 · %2 的笔记</translation>
    </message>
    <message>
        <source>Note on the study</source>
        <translation>关于研究的笔记</translation>
    </message>
    <message>
        <source>Note on the study “%1”</source>
        <translation>关于研究“%1”的笔记</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>OtherNotes</name>
    <message>
        <source>Further notes</source>
        <translation>其他笔记</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>未署名</translation>
    </message>
    <message>
        <source>Further notes · %1 · read only</source>
        <translation>其他笔记 · %1 · 只读</translation>
    </message>
</context>
<context>
    <name>OtherPrograms</name>
    <message>
        <source>Open from other &amp;program…</source>
        <translation>从其他程序打开(&amp;P)…</translation>
    </message>
    <message>
        <source>Studies of other programs (%1)</source>
        <translation>其他程序的研究 (%1)</translation>
    </message>
    <message>
        <source>Plain-text studies (story.json)</source>
        <translation>纯文本研究 (story.json)</translation>
    </message>
    <message>
        <source>Open from other program</source>
        <translation>从其他程序打开</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation>未打开任何内容。</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>新建研究</translation>
    </message>
    <message>
        <source>Synoptic studies (*.synoptic)</source>
        <translation>Synoptic 研究 (*.synoptic)</translation>
    </message>
    <message>
        <source>All of %1 is in the new study.</source>
        <translation>%1 的全部内容均已转入新研究。</translation>
    </message>
    <message numerus="yes">
        <source>%n things in %1 could not be carried into the new study.</source>
        <translation>
            <numerusform>%1 中有 %n 项内容未能转入新研究。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OtherStudy</name>
    <message>
        <source>It is larger than 128 MB.</source>
        <translation>文件大于 128 MB。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>OverviewLayout</name>
    <message numerus="yes">
        <source>and %n more highlight(s)</source>
        <translation>
            <numerusform>另有 %n 处高亮</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found</source>
        <translation>
            <numerusform>找到 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Reports the selected event</source>
        <translation>报道所选事件</translation>
    </message>
</context>
<context>
    <name>OverviewStrip</name>
    <message>
        <source>Where the highlights stand in the article; the list of highlights has them too</source>
        <translation>高亮在文章中的位置；高亮列表中也有</translation>
    </message>
</context>
<context>
    <name>PaneBoard</name>
    <message>
        <source>Articles that share the last place on the desk</source>
        <translation>共用工作台最后一个位置的文章</translation>
    </message>
</context>
<context>
    <name>PaneHeader</name>
    <message>
        <source>Take off the desk</source>
        <translation>移出工作台</translation>
    </message>
    <message>
        <source>own text %1</source>
        <translation>自有文字 %1</translation>
    </message>
    <message>
        <source>Own text %1: of its words those that no other article of the study has word for word in a longer run.</source>
        <translation>自有文字 %1：其词语中，未在本研究其他文章里成段逐字出现的部分。</translation>
    </message>
</context>
<context>
    <name>PaneMarks</name>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>无标签</translation>
    </message>
</context>
<context>
    <name>PassageActions</name>
    <message>
        <source>&amp;Dim shared text</source>
        <translation>淡化共有文字(&amp;D)</translation>
    </message>
    <message>
        <source>Dim the words that other articles have word for word</source>
        <translation>淡化与其他文章逐字相同的词语</translation>
    </message>
    <message>
        <source>&amp;Next shared passage</source>
        <translation>下一处共有段落(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous shared passage</source>
        <translation>上一处共有段落(&amp;P)</translation>
    </message>
    <message>
        <source>Next passage &amp;only here</source>
        <translation>下一处仅此处有的段落(&amp;O)</translation>
    </message>
    <message>
        <source>Previous passage only &amp;here</source>
        <translation>上一处仅此处有的段落(&amp;H)</translation>
    </message>
    <message>
        <source>Next &amp;figure to compare</source>
        <translation>下一处可比较的数字(&amp;F)</translation>
    </message>
    <message>
        <source>Previous fi&amp;gure to compare</source>
        <translation>上一处可比较的数字(&amp;G)</translation>
    </message>
    <message>
        <source>There is nothing to compare this article with.</source>
        <translation>没有可与此文章比较的内容。</translation>
    </message>
    <message>
        <source>No further passage here that other articles have.</source>
        <translation>此处没有更多其他文章也有的段落。</translation>
    </message>
    <message>
        <source>No further passage that only this article has.</source>
        <translation>没有更多仅此文章才有的段落。</translation>
    </message>
    <message>
        <source>No further figure here to compare.</source>
        <translation>此处没有更多可比较的数字。</translation>
    </message>
</context>
<context>
    <name>PassageHover</name>
    <message>
        <source>%1 “%2”</source>
        <translation>%1“%2”</translation>
    </message>
    <message>
        <source>Figures: %1: they differ</source>
        <translation>数字：%1：不同</translation>
    </message>
    <message>
        <source>Figures: %1: they agree</source>
        <translation>数字：%1：一致</translation>
    </message>
    <message>
        <source>Figures to compare: %1</source>
        <translation>可比较的数字：%1</translation>
    </message>
    <message>
        <source>the same quotation in %1</source>
        <translation>%1 中有相同的引语</translation>
    </message>
    <message>
        <source>word for word in %1</source>
        <translation>与 %1 逐字相同</translation>
    </message>
</context>
<context>
    <name>PassagePicker</name>
    <message>
        <source>Passages</source>
        <translation>段落</translation>
    </message>
</context>
<context>
    <name>PassageReader</name>
    <message>
        <source>“article” is missing</source>
        <translation>缺少“article”</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1，版本 %2</translation>
    </message>
    <message>
        <source>too many origins</source>
        <translation>原始出处过多</translation>
    </message>
    <message>
        <source>“start” and “end” go together</source>
        <translation>“start”与“end”须同时给出</translation>
    </message>
    <message>
        <source>“start” and “end” do not lie in the text</source>
        <translation>“start”与“end”不在文本之内</translation>
    </message>
    <message>
        <source>“prefix” and “suffix” hold 64 characters at most</source>
        <translation>“prefix”与“suffix”最多 64 个字符</translation>
    </message>
    <message>
        <source>“quote” is missing</source>
        <translation>缺少“quote”</translation>
    </message>
    <message>
        <source>“occurrence” counts from 1</source>
        <translation>“occurrence”从 1 数起</translation>
    </message>
    <message>
        <source>the quote stands there several times: “occurrence” says which it is</source>
        <translation>引文多次出现：请用“occurrence”指明是第几处</translation>
    </message>
</context>
<context>
    <name>PassageWords</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>另外 %n 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>only in %1</source>
        <translation>仅见于 %1</translation>
    </message>
    <message>
        <source>not found in the others</source>
        <translation>其他文章中未找到</translation>
    </message>
    <message>
        <source>also in %1</source>
        <translation>也见于 %1</translation>
    </message>
    <message>
        <source>%1; not found in %2</source>
        <translation>%1；未见于 %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>PreviewDelegate</name>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>略去 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out: show</source>
        <translation>
            <numerusform>略去 %n 行：显示</numerusform>
        </translation>
    </message>
    <message>
        <source>In the text. A click leaves the line out.</source>
        <translation>在正文中。单击可略去该行。</translation>
    </message>
    <message>
        <source>Boilerplate: in the text, but passed over when articles are compared. A click makes it text.</source>
        <translation>附带内容：在文本中，但比较文章时会跳过。单击可将其变为正文。</translation>
    </message>
    <message>
        <source>Left out. A click takes the line into the text.</source>
        <translation>已略去。单击可将该行纳入正文。</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Lines of the file</source>
        <translation>文件中的行</translation>
    </message>
</context>
<context>
    <name>QuickTagBox</name>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>QuoteCheck</name>
    <message>
        <source>words are left out</source>
        <translation>有词语被省略</translation>
    </message>
    <message>
        <source>only signs differ, such as quotation marks or dashes</source>
        <translation>仅符号不同，例如引号或破折号</translation>
    </message>
    <message>
        <source>the highlight that it is linked to is not in the study</source>
        <translation>它所链接的高亮不在研究中</translation>
    </message>
    <message>
        <source>it stands in %1, but is linked to %2</source>
        <translation>它出自 %1，却链接到 %2</translation>
    </message>
</context>
<context>
    <name>ReadArticle</name>
    <message>
        <source>time element</source>
        <translation>time 元素</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>署名行</translation>
    </message>
    <message>
        <source>meta element</source>
        <translation>meta 元素</translation>
    </message>
    <message>
        <source>address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>line below the title</source>
        <translation>标题下方的行</translation>
    </message>
    <message>
        <source>the document&apos;s properties</source>
        <translation>文档属性</translation>
    </message>
    <message>
        <source>the book&apos;s own data</source>
        <translation>书籍自带的信息</translation>
    </message>
    <message>
        <source>pages from a scanner are pictures; text recognition gives them words</source>
        <translation>扫描的页面是图片；经文字识别后才有文字</translation>
    </message>
    <message>
        <source>an archive, but neither EPUB nor DOCX</source>
        <translation>是压缩包，但既不是 EPUB 也不是 DOCX</translation>
    </message>
    <message>
        <source>reading it failed, or took too much</source>
        <translation>读取失败，或耗费过多资源</translation>
    </message>
</context>
<context>
    <name>RefiNode</name>
    <message>
        <source>It has a document type.</source>
        <translation>文件含有文档类型声明 (DOCTYPE)。</translation>
    </message>
    <message>
        <source>Its elements are too deep or too many.</source>
        <translation>元素嵌套过深或数量过多。</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>RefiProject</name>
    <message>
        <source>The description is not one of a project.</source>
        <translation>其中的描述不是项目的描述。</translation>
    </message>
    <message>
        <source>Passages that do not belong together, which only Synoptic reads</source>
        <translation>不相关联的段落（只有 Synoptic 能读取）</translation>
    </message>
    <message>
        <source>Lists of words, which only Synoptic reads</source>
        <translation>词表（只有 Synoptic 能读取）</translation>
    </message>
    <message>
        <source>Those whom articles cite, whose kinds only Synoptic reads</source>
        <translation>文章援引的来源（其类型只有 Synoptic 能读取）</translation>
    </message>
    <message>
        <source>Control characters, which XML cannot hold</source>
        <translation>XML 无法容纳的控制字符</translation>
    </message>
    <message>
        <source>Keys of tags</source>
        <translation>标签的按键</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>高亮</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>The file is not a codebook.</source>
        <translation>文件不是编码本。</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>集合</translation>
    </message>
    <message>
        <source>Sources that are no text</source>
        <translation>不是文本的文档</translation>
    </message>
    <message>
        <source>Sources that lie outside the file</source>
        <translation>位于文件之外的文档</translation>
    </message>
    <message>
        <source>Sources whose text cannot be read</source>
        <translation>文本无法读取的文档</translation>
    </message>
    <message>
        <source>Sources whose text is missing</source>
        <translation>文本缺失的文档</translation>
    </message>
    <message>
        <source>Sources without a text</source>
        <translation>没有文本的文档</translation>
    </message>
    <message>
        <source>Codes on whole sources</source>
        <translation>加在整个文档上的编码</translation>
    </message>
    <message>
        <source>Cases without a date</source>
        <translation>无日期的个案</translation>
    </message>
    <message>
        <source>Selections that do not lie in their text</source>
        <translation>不在其文本之内的选段</translation>
    </message>
    <message>
        <source>Selections that stand twice or have no GUID</source>
        <translation>出现两次或没有 GUID 的选段</translation>
    </message>
    <message>
        <source>Codings with a code that is not there</source>
        <translation>所用编码不存在的编码标记</translation>
    </message>
    <message>
        <source>Claims on a case that is not there</source>
        <translation>所属个案不存在的说法</translation>
    </message>
    <message>
        <source>Links between other things than passages</source>
        <translation>并非段落之间的关联</translation>
    </message>
    <message>
        <source>Cut links whose words are no longer there</source>
        <translation>词语已不存在的已断开关联</translation>
    </message>
    <message>
        <source>Graphs</source>
        <translation>关系图</translation>
    </message>
    <message>
        <source>Times outside the years 1 to 9999</source>
        <translation>公元 1 至 9999 年之外的时间</translation>
    </message>
</context>
<context>
    <name>ReportPages</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>ReviewList</name>
    <message>
        <source>moved</source>
        <translation>已移动</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已改动</translation>
    </message>
    <message>
        <source>in several places</source>
        <translation>多处出现</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>已丢失</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>&amp;Accept</source>
        <translation>接受(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Place on the selected words</source>
        <translation>定位到所选词语(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Leave without a place</source>
        <translation>保留为无位置(&amp;L)</translation>
    </message>
    <message>
        <source>Another pla&amp;ce</source>
        <translation>另一处(&amp;C)</translation>
    </message>
    <message>
        <source>Nothing to review. Passages come here when a new version of an article, or another analyst&apos;s study, leaves it open where they stand.</source>
        <translation>没有待复核的内容。文章有新版本或并入另一位分析员的研究后，位置不确定的段落会出现在这里。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Passages to review</source>
        <translation>待复核的段落</translation>
    </message>
    <message>
        <source>As it stood</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>As it stands now</source>
        <translation>现文</translation>
    </message>
    <message>
        <source>Review · %1</source>
        <translation>复核 · %1</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1，版本 %2</translation>
    </message>
    <message>
        <source>Not found in version %1</source>
        <translation>版本 %1 中未找到</translation>
    </message>
    <message>
        <source>Version %1: %2</source>
        <translation>版本 %1：%2</translation>
    </message>
    <message>
        <source>These words are not there any more, or not so that it could be said where. Select the words that they belong on in the article and press P, or leave them without a place: nothing is lost, they stay with their old version.</source>
        <translation>这些词语已不存在，或无法确定在何处。请在文章中选择对应的词语并按 P，或保留为无位置：不会丢失任何内容，它们仍留在旧版本中。</translation>
    </message>
    <message>
        <source>Select the words in the pane of %1 first.</source>
        <translation>请先在 %1 的窗格中选择词语。</translation>
    </message>
</context>
<context>
    <name>Ribbons</name>
    <message>
        <source>Go to %1: %2</source>
        <translation>转到 %1：%2</translation>
    </message>
</context>
<context>
    <name>SafeXml</name>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
</context>
<context>
    <name>SelectionActions</name>
    <message>
        <source>Select the &amp;word, sentence, paragraph</source>
        <translation>选择词、句、段(&amp;W)</translation>
    </message>
    <message>
        <source>Select &amp;less again</source>
        <translation>缩小选择(&amp;L)</translation>
    </message>
    <message>
        <source>Extend to the end of the &amp;sentence</source>
        <translation>扩展到句尾(&amp;S)</translation>
    </message>
    <message>
        <source>Extend to the s&amp;tart of the sentence</source>
        <translation>扩展到句首(&amp;T)</translation>
    </message>
    <message>
        <source>Extend to the end of the &amp;paragraph</source>
        <translation>扩展到段尾(&amp;P)</translation>
    </message>
    <message>
        <source>Extend to the start of the p&amp;aragraph</source>
        <translation>扩展到段首(&amp;A)</translation>
    </message>
    <message>
        <source>Caret to the end of the paragraph</source>
        <translation>光标移到段尾</translation>
    </message>
    <message>
        <source>Caret to the start of the paragraph</source>
        <translation>光标移到段首</translation>
    </message>
</context>
<context>
    <name>SourceNodes</name>
    <message>
        <source>Unnamed sources</source>
        <translation>未具名来源</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cited by %n article(s)</source>
        <translation>
            <numerusform>被 %n 篇文章援引</numerusform>
        </translation>
    </message>
    <message>
        <source>Name nobody</source>
        <translation>未注明来源</translation>
    </message>
    <message>
        <source>names nobody</source>
        <translation>未注明来源</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n 处段落</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rest on one report: %2.</source>
        <translation>%1 依据同一篇报道：%2。</translation>
    </message>
    <message>
        <source>%1 rest on reports that hang together: %2.</source>
        <translation>%1 依据相互关联的报道：%2。</translation>
    </message>
    <message>
        <source>named outlet</source>
        <translation>具名媒体</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>未具名</translation>
    </message>
    <message>
        <source>company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>具名</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <source>Sources</source>
        <translation>消息来源</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>按文章</translation>
    </message>
    <message>
        <source>Article by article whom it names, instead of who cites whom</source>
        <translation>逐篇显示文章注明的来源，而不是谁援引谁</translation>
    </message>
    <message>
        <source>Read from the articles&apos; words; Coverage counts the sources of your claims.</source>
        <translation>从文章的文字中读出；“报道对照”统计的是你的说法的来源。</translation>
    </message>
    <message>
        <source>No article says whom it has something from, in words that are understood here.</source>
        <translation>没有文章以此处能识别的措辞说明内容来自谁。</translation>
    </message>
</context>
<context>
    <name>SourcesView</name>
    <message>
        <source>Sources: who has it from whom</source>
        <translation>消息来源：谁援引谁</translation>
    </message>
</context>
<context>
    <name>SplitTagDialog</name>
    <message>
        <source>Split off from “%1”</source>
        <translation>从“%1”拆分</translation>
    </message>
    <message>
        <source>Name of the new tag</source>
        <translation>新标签的名称</translation>
    </message>
    <message>
        <source>Below “%1”</source>
        <translation>在“%1”之下</translation>
    </message>
    <message>
        <source>Beside “%1”</source>
        <translation>与“%1”并列</translation>
    </message>
    <message>
        <source>Check the highlights that get the new tag instead.</source>
        <translation>请勾选要改用新标签的高亮。</translation>
    </message>
    <message numerus="yes">
        <source>Split off %Ln highlight(s)</source>
        <translation>
            <numerusform>拆分 %Ln 处高亮</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlight(s) now have “%1” instead.</source>
        <translation>
            <numerusform>%Ln 处高亮已改用“%1”。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n highlight(s) not saved</source>
        <translation>
            <numerusform>%n 处高亮未保存</numerusform>
        </translation>
    </message>
    <message>
        <source>read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>all saved</source>
        <translation>全部已保存</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>保存于 %1</translation>
    </message>
    <message>
        <source>undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the comparison</source>
        <translation>取消比较</translation>
    </message>
    <message>
        <source>Comparing: article %1 of %2</source>
        <translation>正在比较：已完成 %1 篇文章，共 %2 篇</translation>
    </message>
    <message>
        <source>%1 of the words stand in linked sentences</source>
        <translation>%1 的词语位于有关联的句子中</translation>
    </message>
    <message>
        <source>Sentences are linked by their wording: about half of what is told in other words is not found, and nothing between two languages.</source>
        <translation>句子按措辞关联：换了说法的内容约有一半找不到，两种语言之间则完全找不到。</translation>
    </message>
</context>
<context>
    <name>Study</name>
    <message>
        <source>no step to undo</source>
        <translation>没有可撤销的步骤</translation>
    </message>
    <message>
        <source>no step to redo</source>
        <translation>没有可重做的步骤</translation>
    </message>
    <message>
        <source>no step %1</source>
        <translation>没有步骤 %1</translation>
    </message>
    <message>
        <source>step %1 is not done</source>
        <translation>步骤 %1 未处于完成状态</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>“%1” (%2) builds on it</source>
        <translation>“%1”（%2）以它为基础</translation>
    </message>
    <message>
        <source>no step %1 to go to</source>
        <translation>没有可前往的步骤 %1</translation>
    </message>
    <message>
        <source>it is the last step that is done</source>
        <translation>它是最后一个已完成的步骤</translation>
    </message>
</context>
<context>
    <name>StudyAssembler</name>
    <message>
        <source>line 1: “uuid” is no UUID</source>
        <translation>第 1 行：“uuid”不是 UUID</translation>
    </message>
    <message>
        <source>“version_uuid” is no UUID or stands twice</source>
        <translation>“version_uuid”不是 UUID 或出现了两次</translation>
    </message>
    <message>
        <source>the article “%1” stands twice</source>
        <translation>文章“%1”出现了两次</translation>
    </message>
    <message>
        <source>“uuid” is no UUID or stands twice</source>
        <translation>“uuid”不是 UUID 或出现了两次</translation>
    </message>
    <message>
        <source>version %1 stands twice</source>
        <translation>版本 %1 出现了两次</translation>
    </message>
</context>
<context>
    <name>StudyExport</name>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>网页 (HTML)</translation>
    </message>
    <message>
        <source>Pages to print (PDF)</source>
        <translation>供打印的页面 (PDF)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表格 (CSV)</translation>
    </message>
    <message>
        <source>Table with tabs (TSV)</source>
        <translation>制表符分隔的表格 (TSV)</translation>
    </message>
    <message>
        <source>The whole study (JSON)</source>
        <translation>整个研究 (JSON)</translation>
    </message>
    <message>
        <source>Web Annotations (JSON-LD)</source>
        <translation>Web Annotations (JSON-LD)</translation>
    </message>
    <message>
        <source>REFI-QDA project: NVivo, MAXQDA, ATLAS.ti</source>
        <translation>REFI-QDA 项目：NVivo、MAXQDA、ATLAS.ti</translation>
    </message>
    <message>
        <source>REFI-QDA codebook</source>
        <translation>REFI-QDA 编码本</translation>
    </message>
    <message>
        <source>Plain text, a folder</source>
        <translation>纯文本，一个文件夹</translation>
    </message>
    <message>
        <source>Everything: articles, events, coverage</source>
        <translation>全部：文章、事件、报道对照</translation>
    </message>
    <message>
        <source>Quotes by article</source>
        <translation>按文章排列的引文</translation>
    </message>
    <message>
        <source>Quotes by tag</source>
        <translation>按标签排列的引文</translation>
    </message>
    <message>
        <source>Events with what is claimed</source>
        <translation>事件及相关说法</translation>
    </message>
    <message>
        <source>Synopsis: what articles share</source>
        <translation>对照表：文章的共同内容</translation>
    </message>
    <message>
        <source>Coverage and timeline</source>
        <translation>报道对照与时间线</translation>
    </message>
    <message>
        <source>Plain CommonMark</source>
        <translation>纯 CommonMark</translation>
    </message>
    <message>
        <source>Obsidian</source>
        <translation>Obsidian</translation>
    </message>
    <message>
        <source>Pandoc, with citations</source>
        <translation>Pandoc，带文献引用</translation>
    </message>
</context>
<context>
    <name>SuggestActions</name>
    <message>
        <source>&amp;Suggest events</source>
        <translation>建议事件(&amp;S)</translation>
    </message>
    <message>
        <source>Re&amp;view suggested events</source>
        <translation>复核建议的事件(&amp;V)</translation>
    </message>
    <message>
        <source>Suggest events after an &amp;import</source>
        <translation>导入后建议事件(&amp;I)</translation>
    </message>
    <message>
        <source>No further events were found.</source>
        <translation>未找到更多事件。</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) suggested</source>
        <translation>
            <numerusform>建议了 %n 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more claim(s) about known events</source>
        <translation>
            <numerusform>关于已知事件的另外 %n 条说法</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复核</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>new event</source>
        <translation>新事件</translation>
    </message>
    <message>
        <source>more about this event</source>
        <translation>关于该事件的更多说法</translation>
    </message>
</context>
<context>
    <name>SuggestionPanel</name>
    <message>
        <source>&amp;Accept</source>
        <translation>接受(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>拒绝(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Merge with…</source>
        <translation>合并到(&amp;M)…</translation>
    </message>
    <message>
        <source>Accept a&amp;ll</source>
        <translation>全部接受(&amp;L)</translation>
    </message>
    <message>
        <source>No suggested events. They come here after an import, or when you look for them: dated sentences that no event rests on yet.</source>
        <translation>没有建议的事件。导入之后或进行查找时会出现在此：尚无事件依据的带日期的句子。</translation>
    </message>
    <message>
        <source>&amp;Look for events</source>
        <translation>查找事件(&amp;L)</translation>
    </message>
    <message>
        <source>Suggested events</source>
        <translation>建议的事件</translation>
    </message>
    <message>
        <source>Sentences that it comes from</source>
        <translation>其出处的句子</translation>
    </message>
    <message>
        <source>Suggested events · %1</source>
        <translation>建议的事件 · %1</translation>
    </message>
</context>
<context>
    <name>Synopsis</name>
    <message>
        <source>Synopsis: %1</source>
        <translation>对照表：%1</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>%1 linked</source>
        <translation>%1 已关联</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a web page that stands alone</source>
        <translation>独立的网页</translation>
    </message>
    <message>
        <source>a table in Markdown</source>
        <translation>Markdown 表格</translation>
    </message>
    <message>
        <source>comma-separated values</source>
        <translation>逗号分隔值 (CSV)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>“%1” does not say what to write: end its name with one of %2.</source>
        <translation>“%1”未说明要写什么：请让文件名以 %2 之一结尾。</translation>
    </message>
    <message>
        <source>only in %1</source>
        <translation>仅见于 %1</translation>
    </message>
    <message>
        <source>not linked</source>
        <translation>无关联</translation>
    </message>
    <message>
        <source>in %1 of %2 articles</source>
        <translation>见于 %1 篇文章，共 %2 篇</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>仅此处</translation>
    </message>
    <message>
        <source>linked, in no group</source>
        <translation>有关联，不属于任何组</translation>
    </message>
    <message>
        <source>earlier in its paragraph</source>
        <translation>段内靠前</translation>
    </message>
    <message>
        <source>later in its paragraph</source>
        <translation>段内靠后</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) earlier</source>
        <translation>
            <numerusform>靠前 %n 段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) later</source>
        <translation>
            <numerusform>靠后 %n 段</numerusform>
        </translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) only in %1</source>
        <translation>
            <numerusform>%n 个句子仅见于 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) of %1 in no group</source>
        <translation>
            <numerusform>%1 中 %n 个句子不属于任何组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them only there</source>
        <translation>
            <numerusform>%1，其中 %n 个仅见于该处</numerusform>
        </translation>
    </message>
    <message>
        <source>Folded: %1</source>
        <translation>已折叠：%1</translation>
    </message>
    <message>
        <source>Not found in %1</source>
        <translation>%1 中未找到</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>第 %1 段</translation>
    </message>
    <message>
        <source>stands %1</source>
        <translation>位置：%1</translation>
    </message>
    <message>
        <source>figures differ</source>
        <translation>数字不同</translation>
    </message>
    <message>
        <source>No figures to compare</source>
        <translation>没有可比较的数字</translation>
    </message>
    <message>
        <source>Figures differ: %1</source>
        <translation>数字不同：%1</translation>
    </message>
    <message>
        <source>Figures: %1</source>
        <translation>数字：%1</translation>
    </message>
    <message>
        <source>linked with %1, in no group</source>
        <translation>与 %1 关联，不属于任何单元</translation>
    </message>
    <message>
        <source>linked, in another row</source>
        <translation>已关联，在另一行</translation>
    </message>
    <message>
        <source>%1: linked, in another row</source>
        <translation>%1：已关联，在另一行</translation>
    </message>
</context>
<context>
    <name>SynopsisPainter</name>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>%1 linked</source>
        <translation>%1 已关联</translation>
    </message>
    <message>
        <source>%1 · leads the order</source>
        <translation>%1 · 决定顺序</translation>
    </message>
</context>
<context>
    <name>SynopsisPanel</name>
    <message>
        <source>Article whose order the rows follow</source>
        <translation>决定各行顺序的文章</translation>
    </message>
    <message>
        <source>Articles that have a column</source>
        <translation>占有一列的文章</translation>
    </message>
    <message>
        <source>Choice of the rows</source>
        <translation>行的选择</translation>
    </message>
    <message>
        <source>Copy and export</source>
        <translation>复制和导出</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>对照表</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>按词筛选</translation>
    </message>
    <message>
        <source>Filter of the rows</source>
        <translation>行筛选</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The rows follow %1.</source>
        <translation>各行按 %1 的顺序排列。</translation>
    </message>
    <message>
        <source>Synopsis · %1 of %2</source>
        <translation>对照表 · %1 / %2</translation>
    </message>
    <message>
        <source>Synopsis · %1</source>
        <translation>对照表 · %1</translation>
    </message>
    <message>
        <source>Order of %1</source>
        <translation>%1 的顺序</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures differ</source>
        <translation>数字不同</translation>
    </message>
    <message>
        <source>In %1 or more</source>
        <translation>至少见于 %1 篇</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>所有行</translation>
    </message>
    <message>
        <source>No row is left by this choice.</source>
        <translation>此选择未留下任何行。</translation>
    </message>
    <message>
        <source>The articles are being compared.</source>
        <translation>正在比较文章。</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>比较已取消。</translation>
    </message>
    <message>
        <source>No articles yet. Import some, and what they have in common stands here side by side.</source>
        <translation>还没有文章。导入后，将在此并排显示它们的共同内容。</translation>
    </message>
    <message>
        <source>%1 of %2 articles compared</source>
        <translation>已比较 %1 篇文章，共 %2 篇</translation>
    </message>
    <message>
        <source>Those on the &amp;Desk</source>
        <translation>工作台上的文章(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;All of Them</source>
        <translation>所有文章(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;All Rows</source>
        <translation>所有行(&amp;A)</translation>
    </message>
    <message>
        <source>In &amp;%1 Articles or More</source>
        <translation>至少见于 &amp;%1 篇文章</translation>
    </message>
    <message>
        <source>Only with &amp;Figures That Differ</source>
        <translation>仅数字不同的行(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Unfold All</source>
        <translation>全部展开(&amp;U)</translation>
    </message>
    <message>
        <source>F&amp;old All</source>
        <translation>全部折叠(&amp;O)</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>作为 Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>As &amp;CSV</source>
        <translation>作为 CSV(&amp;C)</translation>
    </message>
    <message>
        <source>As a &amp;Table with Tabs</source>
        <translation>作为制表符分隔的表格(&amp;T)</translation>
    </message>
    <message>
        <source>With &amp;Unique Sentences</source>
        <translation>包含独有的句子(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>已复制 %n 行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SynopsisSaver</name>
    <message>
        <source>synopsis</source>
        <translation>对照表</translation>
    </message>
    <message>
        <source>Export synopsis</source>
        <translation>导出对照表</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
</context>
<context>
    <name>SynopsisView</name>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>%1 of its words in linked sentences</source>
        <translation>其词语的 %1 位于有关联的句子中</translation>
    </message>
    <message>
        <source>leads the order</source>
        <translation>决定顺序</translation>
    </message>
    <message>
        <source>Synopsis: passages down, articles across</source>
        <translation>对照表：纵列段落，横列文章</translation>
    </message>
    <message>
        <source>Go to the Passage in %1</source>
        <translation>转到 %1 中的段落</translation>
    </message>
    <message>
        <source>Order by %1</source>
        <translation>按 %1 的顺序排列</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>折叠</translation>
    </message>
    <message>
        <source>Unfold All</source>
        <translation>全部展开</translation>
    </message>
    <message>
        <source>Fold All</source>
        <translation>全部折叠</translation>
    </message>
    <message>
        <source>Copy the Chosen Rows</source>
        <translation>复制所选行</translation>
    </message>
    <message>
        <source>The rows follow the order of this article.</source>
        <translation>各行按此文章的顺序排列。</translation>
    </message>
    <message>
        <source>Click to have the rows follow the order of this article.</source>
        <translation>单击可让各行按此文章的顺序排列。</translation>
    </message>
</context>
<context>
    <name>TagActions</name>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>合并到…</translation>
    </message>
    <message>
        <source>Split off…</source>
        <translation>拆分…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Out of Its Tag</source>
        <translation>移出上级标签</translation>
    </message>
    <message>
        <source>Under the Tag Above</source>
        <translation>移到上方标签之下</translation>
    </message>
    <message>
        <source>Under…</source>
        <translation>移到标签之下…</translation>
    </message>
    <message numerus="yes">
        <source> %n highlight(s) keep their other tags.</source>
        <translation>
            <numerusform>%n 处高亮保留其他标签。</numerusform>
        </translation>
    </message>
    <message>
        <source>The tag “%1” is deleted.</source>
        <translation>标签“%1”已删除。</translation>
    </message>
    <message>
        <source>Merge “%1” into</source>
        <translation>将“%1”合并到</translation>
    </message>
    <message>
        <source>“%1” is now part of “%2”.</source>
        <translation>“%1”已并入“%2”。</translation>
    </message>
    <message>
        <source>Move “%1” under</source>
        <translation>选择“%1”的上级标签</translation>
    </message>
    <message>
        <source>Set or Take Off</source>
        <translation>加上或移除</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Pin to Key</source>
        <translation>固定到按键</translation>
    </message>
    <message>
        <source>No Longer Pinned</source>
        <translation>不再固定</translation>
    </message>
    <message>
        <source>Show Only</source>
        <translation>仅显示</translation>
    </message>
    <message>
        <source>With It</source>
        <translation>含此标签</translation>
    </message>
    <message>
        <source>Without It</source>
        <translation>不含此标签</translation>
    </message>
    <message>
        <source>Either</source>
        <translation>不限</translation>
    </message>
</context>
<context>
    <name>TagColour</name>
    <message>
        <source>sand</source>
        <translation>沙色</translation>
    </message>
    <message>
        <source>sky</source>
        <translation>天蓝</translation>
    </message>
    <message>
        <source>mint</source>
        <translation>薄荷绿</translation>
    </message>
    <message>
        <source>rose</source>
        <translation>玫瑰红</translation>
    </message>
    <message>
        <source>olive</source>
        <translation>橄榄绿</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>pear</source>
        <translation>梨绿</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>灰色</translation>
    </message>
</context>
<context>
    <name>TagCommands</name>
    <message>
        <source>&amp;Quick tag…</source>
        <translation>快速加标签(&amp;Q)…</translation>
    </message>
    <message>
        <source>Tag all &amp;hits…</source>
        <translation>为所有匹配加标签(&amp;H)…</translation>
    </message>
    <message>
        <source>Select some words or a highlight first.</source>
        <translation>请先选择一些词语或一处高亮。</translation>
    </message>
</context>
<context>
    <name>TagDelegate</name>
    <message>
        <source>Name of the tag</source>
        <translation>标签名称</translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlight(s)</source>
        <translation>
            <numerusform>%Ln 处高亮</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %Ln with the tags below it</source>
        <translation>
            <numerusform>；连同下级标签共 %Ln 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter: with it, without it, or either (Space)</source>
        <translation>筛选：含此标签、不含此标签或不限（空格键）</translation>
    </message>
</context>
<context>
    <name>TagEntry</name>
    <message>
        <source>Tags that match</source>
        <translation>匹配的标签</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>标签，用半角逗号分隔</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>新建“%1”</translation>
    </message>
</context>
<context>
    <name>TagExpression</name>
    <message>
        <source>A quote without its end</source>
        <translation>未结束的引号</translation>
    </message>
    <message>
        <source>A filter without its end</source>
        <translation>不完整的筛选</translation>
    </message>
    <message>
        <source>“%1” without “and” or “or” before it</source>
        <translation>“%1”（前面缺少“and”或“or”）</translation>
    </message>
    <message>
        <source>“%1” in this place</source>
        <translation>此处的“%1”</translation>
    </message>
    <message>
        <source>A parenthesis without its end</source>
        <translation>未结束的括号</translation>
    </message>
    <message>
        <source>Several tags are called “%1”: write “%2”.</source>
        <translation>有多个标签名为“%1”：请写成“%2”。</translation>
    </message>
</context>
<context>
    <name>TagFilterLine</name>
    <message>
        <source>Filter: a and (b or not c)</source>
        <translation>筛选：a and (b or not c)</translation>
    </message>
    <message>
        <source>Filter by tags</source>
        <translation>按标签筛选</translation>
    </message>
    <message>
        <source>Names of tags with and, or, not and parentheses. A tag stands for those below it too.</source>
        <translation>标签名称，可用 and、or、not 和括号连接。标签也代表其下级标签。</translation>
    </message>
    <message>
        <source>Any of the marked tags</source>
        <translation>任一标记的标签</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任一</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>What has any of the tags marked + is shown. Click: all of them</source>
        <translation>显示含任一 + 标签的内容。单击：须含全部</translation>
    </message>
    <message>
        <source>What has all of the tags marked + is shown. Click: any of them</source>
        <translation>显示含全部 + 标签的内容。单击：含任一即可</translation>
    </message>
</context>
<context>
    <name>TagPanel</name>
    <message>
        <source>No tags yet. Name the first one below; the digits 1 to 9 then set tags.</source>
        <translation>还没有标签。请在下方为第一个标签命名；之后可用数字键 1 至 9 加标签。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags of the study</source>
        <translation>研究中的标签</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>新建标签…</translation>
    </message>
    <message>
        <source>Name of a new tag</source>
        <translation>新标签的名称</translation>
    </message>
    <message>
        <source>Enter: new tag</source>
        <translation>Enter：新建标签</translation>
    </message>
    <message>
        <source>Shift+Enter: below “%1”</source>
        <translation>Shift+Enter：建在“%1”之下</translation>
    </message>
</context>
<context>
    <name>TagReader</name>
    <message>
        <source>there is no colour “%1”</source>
        <translation>没有颜色“%1”</translation>
    </message>
    <message>
        <source>the tag “%1” stands twice</source>
        <translation>标签“%1”出现了两次</translation>
    </message>
    <message>
        <source>“digit” is from 1 to 9 and stands once</source>
        <translation>“digit”须为 1 至 9，且只出现一次</translation>
    </message>
</context>
<context>
    <name>TagTree</name>
    <message numerus="yes">
        <source>%1, %n highlight(s)</source>
        <translation>
            <numerusform>%1，%n 处高亮</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n with those below</source>
        <translation>
            <numerusform>，连同下级共 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>, key %1</source>
        <translation>，按键 %1</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>{{#%1}} is not closed</source>
        <translation>{{#%1}} 没有结束</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>“{{” without “}}”</source>
        <translation>“{{”缺少对应的“}}”</translation>
    </message>
    <message>
        <source>there is no filter “%1”</source>
        <translation>没有过滤器“%1”</translation>
    </message>
    <message>
        <source>{{/%1}} closes nothing</source>
        <translation>{{/%1}} 没有对应的开头</translation>
    </message>
    <message>
        <source>sections within too many others</source>
        <translation>区块嵌套层数过多</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Previous Event</source>
        <translation>上一个事件</translation>
    </message>
    <message>
        <source>Next Event</source>
        <translation>下一个事件</translation>
    </message>
    <message>
        <source>Lane Above</source>
        <translation>上一泳道</translation>
    </message>
    <message>
        <source>Lane Below</source>
        <translation>下一泳道</translation>
    </message>
    <message>
        <source>First Event</source>
        <translation>第一个事件</translation>
    </message>
    <message>
        <source>Last Event</source>
        <translation>最后一个事件</translation>
    </message>
    <message>
        <source>Show the Event’s Passages</source>
        <translation>显示事件的段落</translation>
    </message>
    <message>
        <source>Select Nothing</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Move to Earlier Days</source>
        <translation>移到较早的日期</translation>
    </message>
    <message>
        <source>Move to Later Days</source>
        <translation>移到较晚的日期</translation>
    </message>
    <message>
        <source>Fewer Days</source>
        <translation>显示较少天数</translation>
    </message>
    <message>
        <source>More Days</source>
        <translation>显示较多天数</translation>
    </message>
    <message>
        <source>Fit All Events</source>
        <translation>适应全部事件</translation>
    </message>
    <message>
        <source>Fit Story</source>
        <translation>适应主线</translation>
    </message>
    <message>
        <source>Fit Selected Event</source>
        <translation>适应所选事件</translation>
    </message>
    <message>
        <source>○ without a date</source>
        <translation>○ 无日期</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation>报道</translation>
    </message>
    <message>
        <source>Events appear here as soon as an article reports one: mark the words that tell it, then add them as an event.</source>
        <translation>一旦有文章报道事件，事件就会出现在这里：请标记讲述事件的词语，然后将其添加为事件。</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 篇文章</translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>1 claim</source>
        <translation>1 条说法</translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n 条说法</numerusform>
        </translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>that many more events</comment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Other events</source>
        <translation>其他事件</translation>
    </message>
    <message>
        <source>no date given</source>
        <translation>未给出日期</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>throughout, beginning open</source>
        <translation>整段时间，起点未定</translation>
    </message>
    <message>
        <source>not later than this</source>
        <translation>不晚于此</translation>
    </message>
    <message>
        <source>throughout, end open</source>
        <translation>整段时间，终点未定</translation>
    </message>
    <message>
        <source>not earlier than this</source>
        <translation>不早于此</translation>
    </message>
    <message>
        <source>throughout</source>
        <translation>整段时间</translation>
    </message>
    <message>
        <source>one of these days</source>
        <translation>其中某一天</translation>
    </message>
    <message>
        <source>approximate</source>
        <translation>大致</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>已发生</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划中</translation>
    </message>
    <message>
        <source>plan reported by others</source>
        <translation>他人转述的计划</translation>
    </message>
    <message>
        <source>speculated</source>
        <translation>推测</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>被否认</translation>
    </message>
    <message>
        <source>recurring</source>
        <translation>反复发生</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>3 claims in 2 articles</comment>
        <translation>%1，出自 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>2 Apr: 001, 002</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>1999–2025</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 appeared on %2</source>
        <comment>an article, a day</comment>
        <translation>%1 发表于%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 of %3 in lane %4</source>
        <translation>%1；泳道“%4”，第 %2 个，共 %3 个</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>QDate format</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Narrow Everything Down to the Days in Sight</source>
        <translation>把一切限定到当前可见的日期</translation>
    </message>
    <message>
        <source>Fold or Unfold the Lane</source>
        <translation>折叠或展开泳道</translation>
    </message>
</context>
<context>
    <name>TimelineExport</name>
    <message>
        <source>Drawing (SVG)</source>
        <translation>矢量图 (SVG)</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>图片 (PNG)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表格 (CSV)</translation>
    </message>
    <message>
        <source>Web page (TimelineJS)</source>
        <translation>网页 (TimelineJS)</translation>
    </message>
    <message>
        <source>Data with all claims (JSON)</source>
        <translation>含全部说法的数据 (JSON)</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>日历 (iCalendar)</translation>
    </message>
    <message>
        <source>Dated list with quotes (Markdown)</source>
        <translation>带引文的日期列表 (Markdown)</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 个事件</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 个事件</translation>
    </message>
    <message>
        <source>1 claim</source>
        <translation>1 条说法</translation>
    </message>
    <message>
        <source>%1 claims</source>
        <translation>%1 条说法</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 篇文章</translation>
    </message>
    <message>
        <source>%1 articles</source>
        <translation>%1 篇文章</translation>
    </message>
    <message>
        <source>1 contradiction</source>
        <translation>1 处冲突</translation>
    </message>
    <message>
        <source>%1 contradictions</source>
        <translation>%1 处冲突</translation>
    </message>
    <message>
        <source>“%1” does not say what to write: end its name with one of %2.</source>
        <translation>“%1”未说明要写什么：请让文件名以 %2 之一结尾。</translation>
    </message>
    <message>
        <source>1 event was left out: this format has no place for its date.</source>
        <translation>略去了 1 个事件：此格式无法容纳其日期。</translation>
    </message>
    <message>
        <source>%1 events were left out: this format has no place for their dates.</source>
        <translation>略去了 %1 个事件：此格式无法容纳其日期。</translation>
    </message>
</context>
<context>
    <name>TimelineFinder</name>
    <message>
        <source>Find an event (/)</source>
        <translation>查找事件 (/)</translation>
    </message>
    <message>
        <source>Find an event</source>
        <translation>查找事件</translation>
    </message>
    <message>
        <source>Words of its title, date or lane; Enter goes to the next one</source>
        <translation>标题、日期或泳道中的词语；回车跳到下一个</translation>
    </message>
    <message>
        <source>no event has these words</source>
        <translation>没有事件含有这些词语</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 found</source>
        <translation>第 %1 个，共找到 %2 个</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>Lanes: %1</source>
        <translation>泳道：%1</translation>
    </message>
    <message>
        <source>Lanes of the timeline</source>
        <translation>时间线的泳道</translation>
    </message>
    <message>
        <source>Fit story</source>
        <translation>适合主线</translation>
    </message>
    <message>
        <source>All events but those told as background (F)</source>
        <translation>背景事件以外的所有事件 (F)</translation>
    </message>
    <message>
        <source>Next claim of the event</source>
        <translation>该事件的下一条说法</translation>
    </message>
    <message>
        <source>Previous claim of the event</source>
        <translation>该事件的上一条说法</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n 条说法</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n 处冲突</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>The same events as a table (T)</source>
        <translation>以表格显示同样的事件 (T)</translation>
    </message>
    <message>
        <source>Find an event</source>
        <translation>查找事件</translation>
    </message>
    <message>
        <source>Timeline or table</source>
        <translation>时间线或表格</translation>
    </message>
    <message>
        <source>What was in sight before</source>
        <translation>之前看到的</translation>
    </message>
    <message>
        <source>What was in sight after that</source>
        <translation>之后看到的</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>这些按键</translation>
    </message>
    <message numerus="yes">
        <source>and %n more claim(s)</source>
        <translation>
            <numerusform>还有 %n 条说法</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, on the word of %2</source>
        <comment>article, reporter</comment>
        <translation>%1，据 %2 所说</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>who, when</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>TimelineSaver</name>
    <message>
        <source>timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Export timeline</source>
        <translation>导出时间线</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
</context>
<context>
    <name>TimelineSheet</name>
    <message>
        <source>that day</source>
        <translation>该日</translation>
    </message>
    <message>
        <source>one of these days</source>
        <translation>其中某一天</translation>
    </message>
    <message>
        <source>throughout</source>
        <translation>整个期间</translation>
    </message>
    <message>
        <source>this end is open</source>
        <translation>此端开放</translation>
    </message>
    <message>
        <source>approximate</source>
        <translation>大约</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划中</translation>
    </message>
    <message>
        <source>speculated</source>
        <translation>推测</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>被否认</translation>
    </message>
    <message>
        <source>recurring</source>
        <translation>反复发生</translation>
    </message>
    <message>
        <source>the claims contradict each other</source>
        <translation>说法相互矛盾</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an event, why its claims contradict each other</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The shapes</source>
        <translation>图形说明</translation>
    </message>
    <message>
        <source>Small ticks below a mark: the days on which the articles that report it appeared.</source>
        <translation>标记下方的短线：报道该事件的文章的发表日期。</translation>
    </message>
    <message>
        <source>The line of time is broken where two strokes cross it: on the two sides days are not equally wide.</source>
        <translation>时间轴在两道斜线处断开：两侧每天的宽度不同。</translation>
    </message>
    <message>
        <source>%1; %2; in lane %3.</source>
        <comment>a date, how often it is told, a lane</comment>
        <translation>%1；%2；泳道“%3”。</translation>
    </message>
    <message>
        <source>The picture would be %1 × %2 pixels, more than a PNG can well be: write an SVG, or fewer days.</source>
        <translation>图片将为 %1 × %2 像素，超出 PNG 适合的大小：请写成 SVG，或减少天数。</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture.</source>
        <translation>内存不足以生成图片。</translation>
    </message>
</context>
<context>
    <name>TimelineTicks</name>
    <message>
        <source>Q%1</source>
        <comment>quarter of a year</comment>
        <translation>%1季度</translation>
    </message>
    <message>
        <source>%1s</source>
        <comment>a decade: 2020s</comment>
        <translation>%1年代</translation>
    </message>
    <message>
        <source>ddd d</source>
        <translation>d日 ddd</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Unfold the lane (C)</source>
        <translation>展开泳道 (C)</translation>
    </message>
    <message>
        <source>Fold the lane to counts (C)</source>
        <translation>把泳道折叠为计数 (C)</translation>
    </message>
    <message>
        <source>Drag over the dates to narrow everything down to them</source>
        <translation>在日期上拖动，把一切限定到这些日期</translation>
    </message>
</context>
<context>
    <name>Touched</name>
    <message>
        <source>highlight</source>
        <translation>高亮</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n 处高亮</numerusform>
        </translation>
    </message>
    <message>
        <source>highlight in %1</source>
        <translation>%1 中的高亮</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) in %1</source>
        <translation>
            <numerusform>%1 中的 %n 处高亮</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>article %1</source>
        <translation>文章 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>event “%1”</source>
        <translation>事件“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n 个标签</numerusform>
        </translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <translation>标签“%1”</translation>
    </message>
    <message>
        <source>the study</source>
        <translation>研究</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n 个链接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word list(s)</source>
        <translation>
            <numerusform>%n 个词表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n 个来源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n 个段落</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UuidMaker</name>
    <message>
        <source>“uuid” is no UUID or stands twice</source>
        <translation>“uuid”不是 UUID 或出现了两次</translation>
    </message>
</context>
<context>
    <name>VersionDialog</name>
    <message>
        <source>New version</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>Words that change</source>
        <translation>改动的词语</translation>
    </message>
    <message>
        <source>&amp;Add this version</source>
        <translation>添加此版本(&amp;A)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>%2 的版本 %1</translation>
    </message>
    <message>
        <source>Nothing stands on the article yet.</source>
        <translation>文章上还没有标注。</translation>
    </message>
    <message numerus="yes">
        <source>Of %n place(s) that something stands on,</source>
        <translation>
            <numerusform>在 %n 处有标注的位置中，</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 go over for sure and %2 come up for review (%3 changed, %4 in several places, %5 lost).</source>
        <translation>%1 处确定沿用，%2 处待复核（%3 处已改动，%4 处多处出现，%5 处已丢失）。</translation>
    </message>
    <message>
        <source>This text has next to nothing in common with the article: it looks like another one, or another language.</source>
        <translation>此文本与文章几乎没有相同之处：看来是另一篇文章或另一种语言。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) go,</source>
        <translation>
            <numerusform>删去 %n 个词，</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come.</source>
        <translation>
            <numerusform>新增 %n 个词。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WebAnnotations</name>
    <message>
        <source>Pages of annotations that are elsewhere</source>
        <translation>位于别处的标注页</translation>
    </message>
    <message>
        <source>Claims whose words or event are not there</source>
        <translation>词语或事件不存在的说法</translation>
    </message>
    <message>
        <source>Places of words that are in no text of the file; they were kept as notes</source>
        <translation>词语不在文件任何文本中的位置；已作为笔记保留</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>Bodies of annotations that are no text</source>
        <translation>不是文本的标注内容</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>What claims say besides their date, which only Synoptic reads</source>
        <translation>说法中日期以外的内容（只有 Synoptic 能读取）</translation>
    </message>
    <message>
        <source>Colours and descriptions of tags, which only Synoptic reads</source>
        <translation>标签的颜色和说明（只有 Synoptic 能读取）</translation>
    </message>
    <message>
        <source>Lists of words, which only Synoptic reads</source>
        <translation>词表（只有 Synoptic 能读取）</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Synoptic studies (*.synoptic)</source>
        <translation>Synoptic 研究 (*.synoptic)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>&amp;Import articles…</source>
        <translation>导入文章(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Lens: colour names, dates and money</source>
        <translation>透镜：为名称、日期和金额着色(&amp;L)</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>透镜</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>&amp;Study</source>
        <translation>研究(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>标注(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>时间线(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Synoptic</source>
        <translation>关于 Synoptic(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;New study…</source>
        <translation>新建研究(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open study…</source>
        <translation>打开研究(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>打开示例(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>缩小文字(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>新建研究</translation>
    </message>
    <message>
        <source>Open study</source>
        <translation>打开研究</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Synoptic %1: read and annotate coverage side by side. Free software under the GNU GPL, version 3 or later. It never uses the network.</source>
        <translation>Synoptic %1：并排阅读和标注报道。采用 GNU GPL 第 3 版或更高版本的自由软件。它从不使用网络。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>A&amp;rticle</source>
        <translation>文章(&amp;R)</translation>
    </message>
    <message>
        <source>No&amp;te on the study…</source>
        <translation>研究笔记(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>选择(&amp;S)</translation>
    </message>
    <message>
        <source>New &amp;version…</source>
        <translation>新版本(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>复核(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Note on what is selected…</source>
        <translation>所选内容的笔记(&amp;N)…</translation>
    </message>
    <message>
        <source>Click into the article first.</source>
        <translation>请先在文章中单击。</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>%1 has a version %2 now.</source>
        <translation>%1 现有版本 %2。</translation>
    </message>
    <message>
        <source>%1 places went over for sure, %2 are to be reviewed.</source>
        <translation>%1 处位置确定沿用，%2 处待复核。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Select words and press H to highlight them, 1 to 9 to tag them, or T to name tags. Delete removes the selected highlight, R resizes it, N goes to the next. Ctrl+F finds. On the timeline: arrows go from event to event, F fits the story, 0 fits all, + and − zoom.</source>
        <translation>选择词语后按 H 加高亮，按 1 至 9 加标签，或按 T 输入标签名称。Delete 移除所选高亮，R 调整其范围，N 转到下一处。Ctrl+F 查找。在时间线上：方向键在事件间移动，F 适应主线，0 适应全部，+ 和 − 缩放。</translation>
    </message>
    <message>
        <source>&amp;Export timeline…</source>
        <translation>导出时间线(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Desk</source>
        <translation>工作台(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Synopsis</source>
        <translation>对照表(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>Articles (%1);;All files (*)</source>
        <translation>文章 (%1);;所有文件 (*)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>WordListEditor</name>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>One name on a line</source>
        <translation>每行一个名称</translation>
    </message>
    <message>
        <source>Words of the list, one on a line</source>
        <translation>词表中的词语，每行一个</translation>
    </message>
    <message>
        <source>Delete list</source>
        <translation>删除词表</translation>
    </message>
    <message>
        <source>Built-in words</source>
        <translation>恢复内置词语</translation>
    </message>
    <message>
        <source>Found by patterns; there is no list to edit.</source>
        <translation>按规则识别；没有可编辑的词表。</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n 个名称</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as the program brings them</source>
        <translation>%1，程序内置</translation>
    </message>
    <message>
        <source>%1, kept in this study</source>
        <translation>%1，保存在本研究中</translation>
    </message>
    <message>
        <source>Import names</source>
        <translation>导入名称</translation>
    </message>
    <message>
        <source>Texts (*.txt);;All files (*)</source>
        <translation>文本 (*.txt);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n 处高亮</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n 处冲突</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>高亮</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>透镜</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Compare analysts</source>
        <translation>比较分析员</translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n 处待复核</numerusform>
        </translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>报道对照</translation>
    </message>
    <message>
        <source>Suggested events</source>
        <translation>建议的事件</translation>
    </message>
    <message>
        <source>Select the words in an article first.</source>
        <translation>请先在文章中选中词语。</translation>
    </message>
    <message>
        <source>Apparatus</source>
        <translation>校勘栏</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>消息来源</translation>
    </message>
</context>
<context>
    <name>ZipArchive</name>
    <message>
        <source>The archive has no whole directory.</source>
        <translation>压缩包没有完整的目录。</translation>
    </message>
    <message>
        <source>It has more than %1 entries.</source>
        <translation>压缩包的条目超过 %1 个。</translation>
    </message>
</context>
</TS>
