<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Access</name>
    <message>
        <source>Choose a conversation</source>
        <translation>请选择会话</translation>
    </message>
    <message>
        <source>The AI is answering. Take over to reply.</source>
        <translation>AI 正在回答。接管后即可回复。</translation>
    </message>
    <message>
        <source>Claim to reply</source>
        <translation>接入后即可回复</translation>
    </message>
    <message>
        <source>%1 owns this. Ask them to hand it over.</source>
        <translation>%1 正在负责此会话。请联系对方转交。</translation>
    </message>
    <message>
        <source>This conversation is closed. It opens again when the visitor writes.</source>
        <translation>此会话已关闭。访客再次发言时会重新打开。</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Claim the next waiting conversation</source>
        <translation>接入下一个等待的会话</translation>
    </message>
    <message>
        <source>Next conversation that needs me</source>
        <translation>下一个需要我处理的会话</translation>
    </message>
    <message>
        <source>Next in the list</source>
        <translation>列表中的下一个</translation>
    </message>
    <message>
        <source>Previous in the list</source>
        <translation>列表中的上一个</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>撰写</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>在此会话中查找</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>搜索列表</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一个面板</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>上一个面板</translation>
    </message>
    <message>
        <source>Switch between reply and note</source>
        <translation>在回复与备注之间切换</translation>
    </message>
    <message>
        <source>Send and go to the next</source>
        <translation>发送并转到下一个</translation>
    </message>
    <message>
        <source>Insert a snippet</source>
        <translation>插入快捷短语</translation>
    </message>
    <message>
        <source>Edit snippets</source>
        <translation>编辑快捷短语</translation>
    </message>
    <message>
        <source>Return to AI</source>
        <translation>交还 AI</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转接</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>解决</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>稍后处理</translation>
    </message>
    <message>
        <source>Release to the queue</source>
        <translation>放回队列</translation>
    </message>
    <message>
        <source>Take over from the AI</source>
        <translation>从 AI 接管</translation>
    </message>
    <message>
        <source>Copy the briefing</source>
        <translation>复制简报</translation>
    </message>
    <message>
        <source>Change my status</source>
        <translation>更改我的状态</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>所有操作</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Fold or unfold the views</source>
        <translation>折叠或展开视图</translation>
    </message>
    <message>
        <source>Show or hide the queue</source>
        <translation>显示或隐藏队列</translation>
    </message>
    <message>
        <source>Go to the conversation</source>
        <translation>转到会话</translation>
    </message>
    <message>
        <source>Show or hide the briefing</source>
        <translation>显示或隐藏简报</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>偏好设置</translation>
    </message>
    <message>
        <source>Forget this device</source>
        <translation>忘记此设备</translation>
    </message>
    <message>
        <source>Guide to the first minute</source>
        <translation>一分钟入门</translation>
    </message>
    <message>
        <source>In the list: next</source>
        <translation>列表中：下一行</translation>
    </message>
    <message>
        <source>In the list: previous</source>
        <translation>列表中：上一行</translation>
    </message>
    <message>
        <source>In the list: open the row</source>
        <translation>列表中：打开此行</translation>
    </message>
    <message>
        <source>In the list: claim the row</source>
        <translation>列表中：接入此行</translation>
    </message>
    <message>
        <source>In the list: keyboard shortcuts</source>
        <translation>列表中：键盘快捷键</translation>
    </message>
    <message>
        <source>Decline what is offered to me</source>
        <translation>拒绝分派给我的会话</translation>
    </message>
    <message>
        <source>Small queue above other windows</source>
        <translation>置顶的小队列</translation>
    </message>
    <message>
        <source>Suggest a reply</source>
        <translation>建议回复</translation>
    </message>
    <message>
        <source>In the list: decline the offered row</source>
        <translation>列表中：拒绝分派给我的行</translation>
    </message>
    <message>
        <source>Silence alerts</source>
        <translation>提醒静音</translation>
    </message>
    <message>
        <source>Am I reachable?</source>
        <translation>我能收到提醒吗？</translation>
    </message>
    <message>
        <source>Why was I alerted, or not?</source>
        <translation>为什么提醒了我，或没有提醒？</translation>
    </message>
    <message>
        <source>Team lead’s board, or back to the desk</source>
        <translation>团队主管看板，或返回工作区</translation>
    </message>
    <message>
        <source>Board in its own window</source>
        <translation>在独立窗口显示看板</translation>
    </message>
    <message>
        <source>Board on a big screen</source>
        <translation>在大屏显示看板</translation>
    </message>
    <message>
        <source>Erase this visitor</source>
        <translation>删除此访客</translation>
    </message>
    <message>
        <source>How long data is kept</source>
        <translation>数据保留时长</translation>
    </message>
</context>
<context>
    <name>AlertWords</name>
    <message>
        <source>Somebody asks for a person</source>
        <translation>有访客请求人工服务</translation>
    </message>
    <message>
        <source>A handoff is offered to you</source>
        <translation>有转人工请求分派给您</translation>
    </message>
    <message>
        <source>A conversation is given to you</source>
        <translation>有会话转给您</translation>
    </message>
    <message>
        <source>A visitor of yours writes</source>
        <translation>您的访客发来消息</translation>
    </message>
    <message>
        <source>A promised time has passed</source>
        <translation>承诺的时间已过</translation>
    </message>
    <message>
        <source>A colleague’s note is for you</source>
        <translation>同事的备注是给您的</translation>
    </message>
    <message>
        <source>A colleague took what you were alerted to</source>
        <translation>提醒过您的会话已被同事接入</translation>
    </message>
    <message>
        <source>The connection to the server is gone</source>
        <translation>与服务器的连接已断开</translation>
    </message>
    <message>
        <source>Notice</source>
        <extracomment>head of a column: a notification of the desktop</extracomment>
        <translation>通知</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>head of a column</extracomment>
        <translation>声音</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>head of a column: the number at the icon in the tray</extracomment>
        <translation>数字</translation>
    </message>
    <message>
        <source>Taskbar</source>
        <extracomment>head of a column: the window asks for attention in the task bar</extracomment>
        <translation>任务栏</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>head of a column</extracomment>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>head of a column: a push message to the phone</extracomment>
        <translation>手机</translation>
    </message>
    <message>
        <source>Name, reason and last message</source>
        <translation>姓名、原因和最后一条消息</translation>
    </message>
    <message>
        <source>Name and reason</source>
        <translation>姓名和原因</translation>
    </message>
    <message>
        <source>Only that something happened</source>
        <translation>只提示有新情况</translation>
    </message>
    <message>
        <source>Set for the whole workspace.</source>
        <translation>由整个工作区设定。</translation>
    </message>
    <message>
        <source>Set for the team %1.</source>
        <translation>由团队 %1 设定。</translation>
    </message>
    <message>
        <source>Set for you by an admin.</source>
        <translation>由管理员为您设定。</translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation>由您选择。</translation>
    </message>
    <message>
        <source>Locked for the team %1: %2</source>
        <translation>已为团队 %1 锁定：%2</translation>
    </message>
    <message>
        <source>Locked for you by an admin: %1</source>
        <translation>管理员已为您锁定：%1</translation>
    </message>
    <message>
        <source>Locked for the whole workspace: %1</source>
        <translation>已为整个工作区锁定：%1</translation>
    </message>
    <message>
        <source>A visitor you gave back to the AI asks again</source>
        <translation>您交还给 AI 的访客再次请求人工服务</translation>
    </message>
    <message>
        <source>A promised time of your team has passed</source>
        <translation>您团队承诺的时间已过</translation>
    </message>
    <message>
        <source>Baton’s default.</source>
        <translation>Baton 的默认设置。</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <extracomment>when something ends: tomorrow, at %1 o’clock</extracomment>
        <translation>明天 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a day and a time</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nobody of a team of yours can be alerted</source>
        <translation>您的某个团队无人可提醒</translation>
    </message>
    <message>
        <source>Many wait for a team of yours</source>
        <translation>许多人在等待您的某个团队</translation>
    </message>
</context>
<context>
    <name>Baton::App::Application</name>
    <message>
        <source>The built-in server could not start: %1</source>
        <translation>内置服务器无法启动：%1</translation>
    </message>
    <message>
        <source>Looking into the keychain…</source>
        <translation>正在读取密钥环…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Going on for real</source>
        <translation>正式使用</translation>
    </message>
    <message>
        <source>A server of your own keeps conversations while no window is open.</source>
        <translation>自有服务器在没有打开窗口时也会保存会话。</translation>
    </message>
    <message>
        <source>On a machine that stays on:

batond init --data /srv/baton
batond serve --data /srv/baton --listen 127.0.0.1:8420

Then start Baton, choose Connect, and give the server&apos;s address and the login that batond init printed.</source>
        <translation>在一台保持开机的机器上：

batond init --data /srv/baton
batond serve --data /srv/baton --listen 127.0.0.1:8420

然后启动 Baton，选择连接，填写服务器地址和 batond init 输出的登录信息。</translation>
    </message>
    <message>
        <source>This desktop has no keychain.</source>
        <translation>此桌面没有密钥环。</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>密钥环已锁定。</translation>
    </message>
    <message>
        <source>The keychain was not opened for Baton.</source>
        <translation>密钥环未向 Baton 开放。</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>密钥环没有响应。</translation>
    </message>
    <message>
        <source>The keychain cannot be used.</source>
        <translation>无法使用密钥环。</translation>
    </message>
    <message>
        <source>Looking for your sign-in in the keychain…</source>
        <translation>正在密钥环中查找您的登录信息…</translation>
    </message>
    <message>
        <source>The keychain has not answered yet. Open it, or sign in with your password.</source>
        <translation>密钥环尚未响应。请将其解锁，或使用密码登录。</translation>
    </message>
    <message>
        <source>Sign in with your password.</source>
        <translation>请使用密码登录。</translation>
    </message>
    <message>
        <source>Your sign-in is kept in memory only; you will sign in again next time.</source>
        <translation>登录信息仅保存在内存中，下次需要重新登录。</translation>
    </message>
    <message>
        <source>May replies that are not yet sent be kept on this computer without encryption?</source>
        <translation>是否允许在此电脑上以未加密方式保存尚未发送的回复？</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>In memory only</source>
        <translation>仅存于内存</translation>
    </message>
    <message>
        <source>Unsent replies are kept here without encryption</source>
        <translation>未发送的回复以未加密方式保存在此</translation>
    </message>
    <message>
        <source>Unsent replies are kept in memory only</source>
        <translation>未发送的回复仅保存在内存中</translation>
    </message>
    <message>
        <source>Forget this device</source>
        <translation>忘记此设备</translation>
    </message>
    <message>
        <source>Sign out and remove what this computer keeps of you?</source>
        <translation>退出登录并移除此电脑上保存的您的数据？</translation>
    </message>
    <message>
        <source>Your sign-in and the key for unsent replies leave the keychain. Replies that were not sent, and drafts, can never be read again.</source>
        <translation>您的登录信息和未发送回复的密钥将从密钥环移除。未发送的回复和草稿将永远无法读取。</translation>
    </message>
    <message>
        <source>This device has forgotten you.</source>
        <translation>此设备已清除您的信息。</translation>
    </message>
    <message>
        <source>The key is still in there; remove “baton” in its own program.</source>
        <translation>密钥仍在其中，请在密钥环程序中移除“baton”。</translation>
    </message>
</context>
<context>
    <name>Baton::ConsoleState</name>
    <message>
        <source>a colleague</source>
        <translation>一位同事</translation>
    </message>
</context>
<context>
    <name>Baton::FileShelf</name>
    <message>
        <source>“%1” is still being read.</source>
        <translation>正在读取“%1”。</translation>
    </message>
    <message>
        <source>“%1” cannot be sent. Remove it first.</source>
        <translation>“%1”无法发送，请先移除。</translation>
    </message>
    <message>
        <source>It could not be kept on this computer.</source>
        <translation>无法保存在此电脑上。</translation>
    </message>
    <message>
        <source>“%1” could not be sent: %2</source>
        <translation>“%1”无法发送：%2</translation>
    </message>
    <message>
        <source>the copy of it is gone.</source>
        <translation>其副本已不存在。</translation>
    </message>
</context>
<context>
    <name>Baton::Outbox</name>
    <message>
        <source>This was written more than a day ago and has not been sent.</source>
        <translation>这是一天多以前写的，尚未发送。</translation>
    </message>
    <message>
        <source>Called back before it was sent.</source>
        <translation>发送前已撤回。</translation>
    </message>
</context>
<context>
    <name>Baton::QueueModel</name>
    <message>
        <source>waiting %1</source>
        <translation>已等待 %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>由 %1 处理</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>lead score %1</source>
        <translation>线索评分 %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>位于 %1</translation>
    </message>
    <message>
        <source>says: %1</source>
        <translation>说：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>offered to you</source>
        <translation>已分派给您</translation>
    </message>
    <message>
        <source>offered to %1</source>
        <translation>已分派给 %1</translation>
    </message>
    <message>
        <source>%1 is looking</source>
        <translation>%1 正在查看</translation>
    </message>
    <message>
        <source>overnight</source>
        <translation>非服务时段</translation>
    </message>
</context>
<context>
    <name>Baton::SearchModel</name>
    <message>
        <source>AI</source>
        <translation>AI</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Baton::TranscriptModel</name>
    <message>
        <source>Visitor</source>
        <translation>访客</translation>
    </message>
    <message>
        <source>AI</source>
        <translation>AI</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Note by %1</source>
        <translation>%1 的备注</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (not sent yet)</source>
        <translation>%1（尚未发送）</translation>
    </message>
    <message>
        <source>%1 (not sent: %2)</source>
        <translation>%1（未发送：%2）</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>文件 %1</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>已删除</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::AlertDetails</name>
    <message>
        <source>As it was set for me</source>
        <translation>恢复为我设定的值</translation>
    </message>
    <message>
        <source>Tone of this</source>
        <translation>此项的铃声</translation>
    </message>
    <message>
        <source>Listen to it</source>
        <translation>试听此铃声</translation>
    </message>
    <message>
        <source>Sounds again</source>
        <translation>重复响铃</translation>
    </message>
    <message>
        <source>Only once</source>
        <translation>仅一次</translation>
    </message>
    <message>
        <source>Its notice shows</source>
        <translation>通知中显示</translation>
    </message>
    <message>
        <source>E-mail, if nobody has come</source>
        <translation>邮件（若无人接入）</translation>
    </message>
    <message>
        <source>Phone, if nobody has come</source>
        <translation>手机（若无人接入）</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>Only while the window is not in front</source>
        <translation>仅当窗口不在前台时</translation>
    </message>
    <message>
        <source>Every %1</source>
        <translation>每 %1</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>%1后</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>how an alert comes to notice, and who has set that it does or does not</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Choose how it comes to your notice.</source>
        <translation>选择以何种方式提醒您。</translation>
    </message>
    <message>
        <source>All of this row as above</source>
        <translation>此行全部沿用上级</translation>
    </message>
    <message>
        <source>All of this row</source>
        <translation>此行的全部设置</translation>
    </message>
    <message>
        <source>When so many wait</source>
        <translation>等待人数达到</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln</source>
        <translation>
            <numerusform>超过 %Ln 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::Ui::AlertMatrix</name>
    <message>
        <source>What alerts you, and how</source>
        <translation>提醒您的事项及方式</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::AlertMatrixModel</name>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>what happens, how it comes to notice, on or off</extracomment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>发生的事</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::AlertRulesPage</name>
    <message>
        <source>Alert rules</source>
        <translation>提醒规则</translation>
    </message>
    <message>
        <source>What alerts others, and how</source>
        <translation>提醒他人的事项及方式</translation>
    </message>
    <message>
        <source>Rules for</source>
        <translation>规则对象</translation>
    </message>
    <message>
        <source>A box with a solid edge is set here; one with a dotted edge comes from above. Space switches, Delete leaves it to what is above.</source>
        <translation>实线方框为此处设定，虚线方框沿用上级。按空格切换，按 Delete 恢复沿用上级。</translation>
    </message>
    <message>
        <source>What is set here wins over team and workspace, locks included. What is not locked here the agent may still change.</source>
        <translation>此处的设定优先于团队和工作区，包括其锁定。未在此锁定的项目，客服本人仍可更改。</translation>
    </message>
    <message>
        <source>What is set here counts for everybody in the team, unless the workspace has it locked. Who is in several teams has the more alerting of them.</source>
        <translation>此处的设定对团队所有人生效，除非工作区已锁定。属于多个团队的人，以提醒更强的为准。</translation>
    </message>
    <message>
        <source>What is set here counts for everybody, until a team, a rule for one agent or the agent says otherwise. Lock what has to stay.</source>
        <translation>此处的设定对所有人生效，直到团队、针对某位客服的规则或客服本人另行设定。必须保持的项目请锁定。</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::AlertTrial</name>
    <message>
        <source>The server did not answer.</source>
        <translation>服务器没有回应。</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>No notification yet.</source>
        <translation>还没有通知。</translation>
    </message>
    <message>
        <source>No sound yet.</source>
        <translation>还没有声音。</translation>
    </message>
    <message>
        <source>No sound: it is off, as you have chosen.</source>
        <translation>没有声音：已关闭，这是你的选择。</translation>
    </message>
    <message>
        <source>Press the notification when you notice it.</source>
        <translation>注意到通知后请点击它。</translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation>没有与服务器的连接。</translation>
    </message>
    <message>
        <source>The server alerted you after %1 ms.</source>
        <translation>服务器在 %1 毫秒后提醒了你。</translation>
    </message>
    <message>
        <source>The desktop took the notification.</source>
        <translation>桌面收下了通知。</translation>
    </message>
    <message>
        <source>The desktop did not take the notification.</source>
        <translation>桌面没有收下通知。</translation>
    </message>
    <message>
        <source>The sound was played.</source>
        <translation>声音已播放。</translation>
    </message>
    <message>
        <source>The sound could not be played.</source>
        <translation>无法播放声音。</translation>
    </message>
    <message numerus="yes">
        <source>You noticed it after %Ln second(s).</source>
        <translation>
            <numerusform>你在 %Ln 秒后注意到了。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not noticed on this machine.</source>
        <translation>在这台电脑上没有被注意到。</translation>
    </message>
    <message>
        <source>Nothing reached this machine.</source>
        <translation>没有任何内容到达这台电脑。</translation>
    </message>
    <message>
        <source>There is no notification to press.</source>
        <translation>没有可按的通知。</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::AlertsPage</name>
    <message>
        <source>Notifications on this desktop</source>
        <translation>此桌面上的通知</translation>
    </message>
    <message>
        <source>Others may see your screen, and some desktops show notifications while it is locked.</source>
        <translation>他人可能看到您的屏幕，部分桌面在锁屏时也会显示通知。</translation>
    </message>
    <message>
        <source>Name, reason and last message</source>
        <translation>姓名、原因和最后一条消息</translation>
    </message>
    <message>
        <source>Name and reason</source>
        <translation>姓名和原因</translation>
    </message>
    <message>
        <source>Only that somebody waits</source>
        <translation>仅提示有人等待</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Sound when somebody waits</source>
        <translation>有人等待时播放声音</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>试听</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>One that is not connected</source>
        <translation>未连接的设备</translation>
    </message>
    <message>
        <source>Alerts are shown but not heard.</source>
        <translation>提醒只显示，不发声。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Am I reachable?</source>
        <translation>我能收到提醒吗？</translation>
    </message>
    <message>
        <source>What alerts you</source>
        <translation>提醒事项</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>免打扰时段</translation>
    </message>
    <message>
        <source>They show at most</source>
        <translation>最多显示</translation>
    </message>
    <message>
        <source>Plays a tone as an alert would</source>
        <translation>像提醒一样播放一声</translation>
    </message>
    <message>
        <source>The desktop’s default</source>
        <translation>桌面默认设备</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::Announcer</name>
    <message>
        <source>New in the queue: %1, %2</source>
        <translation>队列中有新会话：%1，%2</translation>
    </message>
    <message>
        <source>New in the queue: %1, %2, %3</source>
        <translation>队列中有新会话：%1，%2，%3</translation>
    </message>
    <message>
        <source>%1 waits for your answer: %2</source>
        <translation>%1 正在等您回复：%2</translation>
    </message>
    <message>
        <source>Offered to you: %1</source>
        <translation>分派给您：%1</translation>
    </message>
    <message>
        <source>Given to you: %1</source>
        <translation>转给您：%1</translation>
    </message>
    <message>
        <source>%1 waits longer than was promised</source>
        <translation>%1 等候已超过承诺时间</translation>
    </message>
    <message>
        <source>A colleague’s note on %1 is for you</source>
        <translation>同事关于 %1 的备注是给您的</translation>
    </message>
    <message>
        <source>A colleague took %1</source>
        <translation>%1 已由同事接入</translation>
    </message>
    <message>
        <source>%1 asks for a person again</source>
        <translation>%1 再次请求人工服务</translation>
    </message>
    <message>
        <source>Nobody can be alerted, and visitors wait</source>
        <translation>无人可提醒，而访客正在等待</translation>
    </message>
    <message>
        <source>Many visitors wait</source>
        <translation>许多访客正在等待</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::AnswerEditor</name>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>What the AI says to everybody who asks this</source>
        <translation>AI 对每个这样提问的人所说的话</translation>
    </message>
    <message>
        <source>Asked in these conversations</source>
        <translation>在这些会话中被问到</translation>
    </message>
    <message>
        <source>Conversations it was asked in, newest first</source>
        <translation>问到它的会话，最新的在前</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>打开会话</translation>
    </message>
    <message>
        <source>Shows the conversation in the main window</source>
        <translation>在主窗口中显示该会话</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the questions; what you wrote is kept until the window closes</source>
        <translation>返回问题列表；您写的内容会保留到窗口关闭</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Save answer</source>
        <translation>保存回答</translation>
    </message>
    <message>
        <source>Answer a question</source>
        <translation>回答问题</translation>
    </message>
    <message>
        <source>Edit an answer</source>
        <translation>编辑回答</translation>
    </message>
    <message>
        <source>The server cannot be asked now</source>
        <translation>现在无法询问服务器</translation>
    </message>
    <message numerus="yes">
        <source>The answer is %Ln character(s) too long</source>
        <translation>
            <numerusform>回答超出 %Ln 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>Question and answer are both needed</source>
        <translation>问题和回答都要填写</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>保存该回答</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+回车</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::AskFields</name>
    <message>
        <source>at most</source>
        <extracomment>before a number: at most 2 questions</extracomment>
        <translation>最多</translation>
    </message>
    <message>
        <source>%1: questions at most</source>
        <translation>%1：最多提问数</translation>
    </message>
    <message>
        <source>Choose details…</source>
        <translation>选择要问的信息…</translation>
    </message>
    <message>
        <source>Ask: %1</source>
        <extracomment>which details the AI asks for</extracomment>
        <translation>询问：%1</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::AttachmentBar</name>
    <message>
        <source>Attach files</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Picture %1.png</source>
        <translation>图片 %1.png</translation>
    </message>
    <message>
        <source>“%1” was not attached. %2</source>
        <extracomment>%1 is the name of a file, %2 a sentence why</extracomment>
        <translation>“%1”未添加。%2</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::BannerArea</name>
    <message>
        <source>Close notice</source>
        <translation>关闭提示</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::BounceField</name>
    <message>
        <source>What comes back from the AI within this time goes first to the agent who had it</source>
        <translation>在此时间内从 AI 再次转人工的会话先分派给原来的客服</translation>
    </message>
    <message>
        <source>minutes</source>
        <extracomment>after a number: 10 minutes</extracomment>
        <translation>分钟</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::BriefingLineView</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>not provided</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>Show message %1</source>
        <translation>显示消息 %1</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>%1: show less</source>
        <translation>%1：显示更少</translation>
    </message>
    <message>
        <source>%1: show all</source>
        <translation>%1：显示全部</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::BriefingPane</name>
    <message>
        <source>Briefing</source>
        <translation>简报</translation>
    </message>
    <message>
        <source>Briefing, all of it</source>
        <translation>完整简报</translation>
    </message>
    <message>
        <source>Copy briefing</source>
        <translation>复制简报</translation>
    </message>
    <message>
        <source>Copy the briefing as text</source>
        <translation>将简报复制为文本</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>询问内容</translation>
    </message>
    <message>
        <source>AI answered</source>
        <translation>AI 的回答</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Wants next</source>
        <translation>接下来想要</translation>
    </message>
    <message>
        <source>Excerpt, not written by the AI</source>
        <translation>摘录，并非 AI 撰写</translation>
    </message>
    <message>
        <source>Why a person</source>
        <translation>转人工原因</translation>
    </message>
    <message>
        <source>Lead score</source>
        <translation>线索评分</translation>
    </message>
    <message>
        <source>Company and need</source>
        <translation>公司与需求</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>浏览页面</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>以往</translation>
    </message>
    <message>
        <source>Show the pages visited</source>
        <translation>显示浏览过的页面</translation>
    </message>
    <message numerus="yes">
        <source>Older than the last %Ln message(s)</source>
        <translation>
            <numerusform>早于最近 %Ln 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % sure</source>
        <translation>把握 %1%</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>意图</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>已承诺</translation>
    </message>
    <message>
        <source>a reply within %1</source>
        <translation>%1内回复</translation>
    </message>
    <message>
        <source>Friction</source>
        <translation>沟通不畅</translation>
    </message>
    <message numerus="yes">
        <source>rephrased or rejected %Ln time(s)</source>
        <translation>
            <numerusform>改述或否定 %Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>No score yet</source>
        <translation>尚无评分</translation>
    </message>
    <message>
        <source>%1 of 100, %2</source>
        <translation>%1/100，%2</translation>
    </message>
    <message>
        <source>Not provided: %1</source>
        <translation>未提供：%1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>复制：%1</translation>
    </message>
    <message>
        <source>Reveal: %1</source>
        <translation>显示：%1</translation>
    </message>
    <message>
        <source>Shows it to you; that is recorded</source>
        <translation>向您显示，此操作会被记录</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未核实</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>not provided</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>推广活动</translation>
    </message>
    <message>
        <source>Handoffs</source>
        <translation>转人工记录</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) in this conversation</source>
        <translation>
            <numerusform>此会话中有 %Ln 次请求</numerusform>
        </translation>
    </message>
    <message>
        <source>Last one</source>
        <translation>最近一次</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1/5</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln message(s)</source>
        <translation>
            <numerusform>%Ln 条消息中的 %1 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Already asked</source>
        <translation>已经问过</translation>
    </message>
    <message>
        <source>The AI has asked nothing</source>
        <translation>AI 没有提过问题</translation>
    </message>
    <message>
        <source>Known: %1</source>
        <translation>已知：%1</translation>
    </message>
    <message>
        <source>Also noted</source>
        <extracomment>reasons for a person that were seen, and that alone did not hand over</extracomment>
        <translation>另外注意到</translation>
    </message>
    <message>
        <source>place %1 in the queue</source>
        <translation>队列第 %1 位</translation>
    </message>
    <message>
        <source>usually about %1</source>
        <translation>通常约 %1</translation>
    </message>
    <message>
        <source>Told</source>
        <extracomment>what the visitor was told when the conversation came into the queue</extracomment>
        <translation>已告知</translation>
    </message>
    <message>
        <source>Began by</source>
        <extracomment>what of the website the visitor opened the chat by</extracomment>
        <translation>起始方式</translation>
    </message>
    <message>
        <source>a popup</source>
        <translation>弹窗</translation>
    </message>
    <message>
        <source>a button of the website</source>
        <translation>网站上的按钮</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::ChangesFooter</name>
    <message>
        <source>Undo</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Review and save…</source>
        <translation>检查并保存…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard all changes</source>
        <translation>放弃所有更改</translation>
    </message>
    <message>
        <source>Undo: have the discarded changes again</source>
        <translation>撤回：恢复已放弃的更改</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Your changes are discarded.</source>
        <translation>您的更改已放弃。</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::CommandPalette</name>
    <message>
        <source>All actions</source>
        <translation>所有操作</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>查找操作</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>No action is called that. Try fewer letters or initials.</source>
        <translation>没有匹配的操作。请减少输入的字母，或输入首字母。</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::CompactQueue</name>
    <message>
        <source>Compact queue</source>
        <translation>紧凑队列</translation>
    </message>
    <message>
        <source>Waiting – Baton</source>
        <translation>等待中 – Baton</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>谁在等待</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::Composer</name>
    <message>
        <source>What you pasted was cut at 8,000 characters.</source>
        <translation>粘贴内容已截断至 8,000 个字符。</translation>
    </message>
    <message>
        <source>You are offline – kept and sent on reconnect</source>
        <translation>您已离线 – 所写内容会保存并在重新连接后发送</translation>
    </message>
    <message>
        <source>Only your team sees this</source>
        <translation>仅团队可见</translation>
    </message>
    <message>
        <source>The visitor left the page %1 ago</source>
        <translation>访客于 %1前离开页面</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Note – only your team</source>
        <translation>备注 – 仅团队可见</translation>
    </message>
    <message>
        <source>Reply to the visitor</source>
        <translation>回复访客</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Write something first</source>
        <translation>请先输入内容</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>%1. Your text is kept here.</source>
        <translation>%1。您的文字保留在此。</translation>
    </message>
    <message>
        <source>Make it a note</source>
        <translation>改为备注</translation>
    </message>
    <message>
        <source>Not sent yet: fill in %1 first. Tab goes to what is left.</source>
        <translation>尚未发送：请先填写 %1。按 Tab 跳到未填之处。</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>未发送：%1</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>撰写回复</translation>
    </message>
    <message>
        <source>Write a note, only your team sees it</source>
        <translation>撰写备注，仅团队可见</translation>
    </message>
    <message>
        <source>The visitor reads it</source>
        <translation>访客会看到</translation>
    </message>
    <message>
        <source>Only your team reads it</source>
        <translation>仅团队可见</translation>
    </message>
    <message>
        <source>Return to AI</source>
        <translation>交还 AI</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转接</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>解决</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>稍后处理</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>放回</translation>
    </message>
    <message>
        <source>Insert a snippet</source>
        <translation>插入快捷短语</translation>
    </message>
    <message>
        <source>Insert a snippet: / at the beginning of a line</source>
        <translation>插入快捷短语：在行首输入 /</translation>
    </message>
    <message>
        <source>%1: only the owner can. %2</source>
        <translation>%1：仅负责人可用。%2</translation>
    </message>
    <message>
        <source>%1: not while you are offline</source>
        <translation>%1：离线时不可用</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Attach files, or paste or drop them here</source>
        <translation>添加附件，或粘贴、拖放到此处</translation>
    </message>
    <message>
        <source>Files cannot be sent here</source>
        <translation>此处无法发送文件</translation>
    </message>
    <message>
        <source>Suggest a reply</source>
        <translation>建议回复</translation>
    </message>
    <message>
        <source>Suggest a reply: what the AI would answer</source>
        <translation>建议回复：AI 会怎样回答</translation>
    </message>
    <message>
        <source>Too late to undo: the reply has been sent.</source>
        <translation>已来不及撤回：回复已发送。</translation>
    </message>
    <message>
        <source>Sending in %1 s</source>
        <translation>%1 秒后发送</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>The AI suggests replies, not notes.</source>
        <translation>AI 只建议回复，不建议备注。</translation>
    </message>
    <message>
        <source>The AI cannot be asked while you are offline.</source>
        <translation>离线时无法询问 AI。</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+回车</translation>
    </message>
    <message>
        <source>You already know this – %1: %2. Press %3 again to send.</source>
        <translation>这一点已经知道 – %1：%2。再按一次 %3 即发送。</translation>
    </message>
    <message>
        <source>You already know this – %1: %2 (%3). Press %4 again to send.</source>
        <translation>这一点已经知道 – %1：%2（%3）。再按一次 %4 即发送。</translation>
    </message>
    <message>
        <source>Whisper from %1 – only you see it: %2</source>
        <extracomment>%1 is a team lead, %2 what they say to the agent</extracomment>
        <translation>%1 的悄悄话 – 仅您可见：%2</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::ComposerStrip</name>
    <message>
        <source>Do what the notice offers</source>
        <translation>执行提示中的操作</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::Controls</name>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::ConversationHeader</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>接入</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>接管</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>简报</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>You answer this visitor</source>
        <translation>由您回复此访客</translation>
    </message>
    <message>
        <source>Space in the list</source>
        <translation>在列表中按空格键</translation>
    </message>
    <message>
        <source>You answer from here on; the AI is silent</source>
        <translation>从现在起由您回复，AI 不再发言</translation>
    </message>
    <message>
        <source>Show or hide the briefing</source>
        <translation>显示或隐藏简报</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>已等待 %1</translation>
    </message>
    <message>
        <source>waiting %1 of %2</source>
        <translation>已等待 %1，目标 %2</translation>
    </message>
    <message>
        <source>waiting %1, promised %2</source>
        <translation>已等待 %1，承诺 %2</translation>
    </message>
    <message>
        <source>Not while you are offline</source>
        <translation>离线时不可用</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>The visitor does not know that you are here. Space in the list claims.</source>
        <translation>访客不知道您在此。在列表中按空格键接入。</translation>
    </message>
    <message>
        <source>Offered to you, %1 left</source>
        <translation>已分派给您，剩余 %1</translation>
    </message>
    <message>
        <source>snoozed, %1</source>
        <translation>稍后处理，%1</translation>
    </message>
    <message>
        <source>%1 looking too</source>
        <translation>%1 也在查看</translation>
    </message>
    <message>
        <source>Previewing – Space claims</source>
        <translation>预览中 – 空格键接入</translation>
    </message>
    <message>
        <source>Reading along</source>
        <translation>正在旁观</translation>
    </message>
    <message>
        <source>It is offered to somebody else</source>
        <translation>已分派给其他人</translation>
    </message>
    <message>
        <source>D in the list</source>
        <translation>在列表中按 D</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::ConversationPane</name>
    <message>
        <source>Choose a conversation</source>
        <translation>请选择会话</translation>
    </message>
    <message>
        <source>Space claims the selected one. Ctrl+Shift+H claims the next from anywhere.</source>
        <translation>空格键接入所选会话，Ctrl+Shift+H 可随时接入下一个。</translation>
    </message>
    <message>
        <source>Resolve – how did it end?</source>
        <translation>解决 – 结果如何？</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已解答</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>已成交</translation>
    </message>
    <message>
        <source>Follow-up agreed</source>
        <translation>已约定跟进</translation>
    </message>
    <message>
        <source>No answer from the visitor</source>
        <translation>访客无回应</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>垃圾信息</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>稍后处理至</translation>
    </message>
    <message>
        <source>In 30 minutes</source>
        <translation>30 分钟后</translation>
    </message>
    <message>
        <source>In 2 hours</source>
        <translation>2 小时后</translation>
    </message>
    <message>
        <source>In 4 hours</source>
        <translation>4 小时后</translation>
    </message>
    <message>
        <source>Tomorrow at 9</source>
        <translation>明天 9 点</translation>
    </message>
    <message>
        <source>Next Monday at 9</source>
        <translation>下周一 9 点</translation>
    </message>
    <message>
        <source>AI answer wrong: “%1”</source>
        <translation>AI 回答有误：“%1”</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>“%1” was not saved. %2</source>
        <extracomment>%1 is the name of a file, %2 a sentence why</extracomment>
        <translation>“%1”未保存。%2</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::Desk</name>
    <message>
        <source>A conversation</source>
        <translation>一个会话</translation>
    </message>
    <message>
        <source>the AI</source>
        <translation>AI</translation>
    </message>
    <message>
        <source>the queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>%1 is now with %2. What you wrote is kept as a draft.</source>
        <translation>%1 现由 %2 处理。您写的内容已存为草稿。</translation>
    </message>
    <message>
        <source>You are offline. Replies and notes are kept and sent on reconnect; claiming has to wait. New visitors go to your colleagues.</source>
        <translation>您已离线。回复和备注会保存并在重新连接后发送；暂时无法接入会话，新访客将由同事接待。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>No one is waiting.</source>
        <translation>无人等待。</translation>
    </message>
    <message>
        <source>Nobody else waits for your answer.</source>
        <translation>没有其他人等待您的回复。</translation>
    </message>
    <message>
        <source>The AI does not have this one</source>
        <translation>此会话不在 AI 手中</translation>
    </message>
    <message>
        <source>No one is waiting</source>
        <translation>无人等待</translation>
    </message>
    <message>
        <source>No row is selected</source>
        <translation>未选择任何行</translation>
    </message>
    <message>
        <source>Width of the queue</source>
        <translation>队列宽度</translation>
    </message>
    <message>
        <source>Width of the briefing</source>
        <translation>简报宽度</translation>
    </message>
    <message>
        <source>You are connected again.</source>
        <translation>已重新连接。</translation>
    </message>
    <message>
        <source>The selected row is not offered to you</source>
        <translation>所选行未分派给您</translation>
    </message>
    <message>
        <source>Finish or leave what is open below first</source>
        <translation>请先完成或关闭下方打开的内容</translation>
    </message>
    <message>
        <source>Nothing alerts you now</source>
        <translation>当前没有提醒</translation>
    </message>
    <message>
        <source>Handing over to people is switched off: visitors reach the AI only.</source>
        <translation>转人工已关闭：访客只能联系到 AI。</translation>
    </message>
    <message>
        <source>Handing over to people is switched off by %1: visitors reach the AI only.</source>
        <translation>%1 已关闭转人工：访客只能联系到 AI。</translation>
    </message>
    <message>
        <source>Admins alone set this</source>
        <translation>只有管理员可以设置</translation>
    </message>
    <message>
        <source>Admins alone erase a visitor</source>
        <translation>只有管理员可以删除访客</translation>
    </message>
    <message>
        <source>Erase this visitor</source>
        <translation>删除此访客</translation>
    </message>
    <message>
        <source>Erase everything that was said in this conversation, and who the visitor was?</source>
        <translation>要删除此会话中的全部内容以及访客的身份吗？</translation>
    </message>
    <message>
        <source>Messages, notes, files and details are removed here, on the server and on every other console. An open handoff ends. This cannot be undone.</source>
        <translation>消息、备注、文件和资料将从此处、服务器和所有其他工作台中移除。未结束的转人工将终止。此操作无法撤销。</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::DraftFooter</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>History, export and import</source>
        <translation>历史、导出和导入</translation>
    </message>
    <message>
        <source>What was saved…</source>
        <translation>保存记录…</translation>
    </message>
    <message>
        <source>Export the rules…</source>
        <translation>导出规则…</translation>
    </message>
    <message>
        <source>Import rules…</source>
        <translation>导入规则…</translation>
    </message>
    <message>
        <source>%1 – somebody else saved changes there meanwhile. Yours are kept on top of theirs: look at the difference before you save.</source>
        <translation>%1：其间有其他人在此保存了更改。您的更改已保留并叠加在其上，保存前请查看差异。</translation>
    </message>
    <message>
        <source>Rules can be saved while the console is connected.</source>
        <translation>连接到服务器后才能保存规则。</translation>
    </message>
    <message>
        <source>It is as it was then.</source>
        <translation>现状与当时相同。</translation>
    </message>
    <message>
        <source>%1 – not saved: somebody else saved changes there at the same moment. Yours are kept on top of theirs: look at the difference and save again.</source>
        <translation>%1：未保存，其他人同时在此保存了更改。您的更改已保留并叠加在其上，请查看差异后重新保存。</translation>
    </message>
    <message>
        <source>%1 – not saved: all reasons and settings together are too long. Shorten some reasons.</source>
        <translation>%1：未保存，所有原因和设置合计过长，请缩短部分原因。</translation>
    </message>
    <message>
        <source>%1 – not saved: you are not an admin any more.</source>
        <translation>%1：未保存，您已不再是管理员。</translation>
    </message>
    <message>
        <source>%1 – not saved. Your changes are kept; try again.</source>
        <translation>%1：未保存。您的更改已保留，请重试。</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::DryRunPanel</name>
    <message>
        <source>When somebody asks for a person</source>
        <translation>何时有人请求人工</translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation>谁在场</translation>
    </message>
    <message>
        <source>with everybody there</source>
        <translation>假设所有人在场</translation>
    </message>
    <message>
        <source>with those who are there now</source>
        <translation>以当前在场者为准</translation>
    </message>
    <message>
        <source>At %1 on %2 a handoff of %3 that nobody takes would alert:</source>
        <extracomment>time, day of the week, name of the team</extracomment>
        <translation>%2 %1，%3 的转人工若无人接入，将依次提醒：</translation>
    </message>
    <message>
        <source>%1 is closed then. From %2 on a handoff that nobody takes would alert:</source>
        <translation>%1 届时不在服务时间。自 %2 起，无人接入的转人工将依次提醒：</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::FileChip</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Try again: %1</source>
        <translation>重试：%1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::FileKeeper</name>
    <message>
        <source>The server could not be reached.</source>
        <translation>无法连接服务器。</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>保存文件</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::FilterBar</name>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>重新显示全部</translation>
    </message>
    <message>
        <source>Esc in the list</source>
        <translation>在列表中按 Esc</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::FilterMenu</name>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Any category</source>
        <translation>任意类别</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Any team</source>
        <translation>任意团队</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>任意语言</translation>
    </message>
    <message>
        <source>Lead score</source>
        <translation>线索评分</translation>
    </message>
    <message>
        <source>Any lead score</source>
        <translation>任意线索评分</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>在此会话中查找</translation>
    </message>
    <message>
        <source>Older match</source>
        <translation>较早的匹配</translation>
    </message>
    <message>
        <source>Newer match</source>
        <translation>较新的匹配</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭搜索</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+回车</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message numerus="yes">
        <source>Looking through %Ln message(s)…</source>
        <translation>
            <numerusform>正在查找 %Ln 条消息…</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <translation>目前 %1/%2</translation>
    </message>
    <message>
        <source>%1, looking further…</source>
        <translation>%1，继续查找中…</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::GeneralPage</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 (as the desktop)</source>
        <translation>%1（跟随桌面）</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Compact queue</source>
        <translation>紧凑队列</translation>
    </message>
    <message>
        <source>More rows at once, with fewer words in each.</source>
        <translation>一次显示更多行，每行文字更少。</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>书写</translation>
    </message>
    <message>
        <source>Send with</source>
        <translation>发送键</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+回车</translation>
    </message>
    <message>
        <source>Shift+Enter begins a new line.</source>
        <translation>Shift+回车换行。</translation>
    </message>
    <message>
        <source>Enter begins a new line.</source>
        <translation>回车换行。</translation>
    </message>
    <message>
        <source>Hold back replies</source>
        <translation>延迟发送回复</translation>
    </message>
    <message>
        <source>A reply can be taken back until then; the visitor has not seen it.</source>
        <translation>在此之前可撤回回复，访客尚未看到。</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>不延迟</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln second(s)</source>
        <translation>
            <numerusform>%Ln 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>此电脑</translation>
    </message>
    <message>
        <source>Start Baton when I log in</source>
        <translation>登录系统时启动 Baton</translation>
    </message>
    <message>
        <source>Visitors who ask for a person reach you only while Baton runs.</source>
        <translation>只有 Baton 运行时，请求人工的访客才能联系到您。</translation>
    </message>
    <message>
        <source>This desktop has no way to start programs by itself.</source>
        <translation>此桌面无法自动启动程序。</translation>
    </message>
    <message>
        <source>This could not be kept: %1</source>
        <translation>无法保存：%1</translation>
    </message>
    <message>
        <source>The desktop’s language</source>
        <translation>桌面的语言</translation>
    </message>
    <message>
        <source>The desktop’s colours</source>
        <translation>桌面的颜色</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::Guide</name>
    <message>
        <source>Skip the guide</source>
        <translation>跳过引导</translation>
    </message>
    <message>
        <source>In a moment a visitor will ask the AI for a person, and appear in this list.</source>
        <translation>稍后会有访客向 AI 请求人工，并出现在此列表中。</translation>
    </message>
    <message>
        <source>%1 takes the one who waits most urgently, from anywhere. In the list, Space takes the row. From then on the AI is silent and only you can reply.</source>
        <translation>%1 可随时接入最紧急的等待者。在列表中按空格键接入该行。此后 AI 不再发言，只有您能回复。</translation>
    </message>
    <message>
        <source>The briefing beside the conversation says what was asked and what the AI answered. Write a line and send it with %1.</source>
        <translation>会话旁的简报列出访客的问题和 AI 的回答。写一句话，按 %1 发送。</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+回车</translation>
    </message>
    <message>
        <source>%1, then Enter: the AI goes on from here and knows what you wrote. The visitor stays in the same conversation.</source>
        <translation>%1，再按回车：AI 从这里继续，并了解您写的内容。访客仍在同一会话中。</translation>
    </message>
    <message>
        <source>That is the whole round. %1 finds every action, %2 shows the keys.</source>
        <translation>整个流程就是这样。%1 可查找所有操作，%2 显示按键。</translation>
    </message>
    <message>
        <source>Claim a conversation</source>
        <translation>接入会话</translation>
    </message>
    <message>
        <source>Answer the visitor</source>
        <translation>回复访客</translation>
    </message>
    <message>
        <source>Give it back to the AI</source>
        <translation>交还给 AI</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>%1 of 3</source>
        <comment>step of the guide</comment>
        <translation>%1/3</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::HandoffFooter</name>
    <message>
        <source>Somebody else saved changes meanwhile. Yours are kept on top of theirs: look at the difference before you save.</source>
        <translation>期间有其他人保存了更改。您的更改保留在其之上：保存前请查看差异。</translation>
    </message>
    <message>
        <source>Rules can be saved while the console is connected.</source>
        <translation>连接到服务器后才能保存规则。</translation>
    </message>
    <message>
        <source>Not saved: somebody else saved changes at the same moment. Yours are kept on top of theirs: look at the difference and save again.</source>
        <translation>未保存：同一时刻有其他人保存了更改。您的更改保留在其之上：请查看差异后再次保存。</translation>
    </message>
    <message>
        <source>Not saved: all rules and words together are too long. Shorten some.</source>
        <translation>未保存：所有规则和词语合计过长。请缩短一些。</translation>
    </message>
    <message>
        <source>Not saved: you are not an admin any more.</source>
        <translation>未保存：您已不再是管理员。</translation>
    </message>
    <message>
        <source>Not saved. Your changes are kept; look whether each rule is complete, and try again.</source>
        <translation>未保存。您的更改已保留；请检查每条规则是否完整，然后重试。</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::HandoffPage</name>
    <message>
        <source>When a human is needed</source>
        <translation>何时需要人工</translation>
    </message>
    <message>
        <source>Try it on a conversation</source>
        <translation>用一次会话试试</translation>
    </message>
    <message>
        <source>The AI may hand over to people</source>
        <translation>AI 可以转接人工</translation>
    </message>
    <message>
        <source>How sure the AI must be to answer, of 100</source>
        <translation>AI 作答所需的把握（满分 100）</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What the AI does when it sees one of these in what a visitor says. Whatever happens, each is noted at the conversation, unless nothing is chosen. A change counts from the visitor’s next message on.</source>
        <translation>AI 在访客的话中发现以下情况时会做什么。无论做什么，都会记在会话上，除非选择“不处理”。更改从访客的下一条消息起生效。</translation>
    </message>
    <message>
        <source>Repetitions and rejections that tell frustration, in whatever words</source>
        <translation>无论措辞如何，表明不满的重复和否定次数</translation>
    </message>
    <message>
        <source>Messages before the mood of the whole talk counts</source>
        <translation>从第几条消息起考虑整个会话的情绪</translation>
    </message>
    <message>
        <source>Lead score</source>
        <translation>线索评分</translation>
    </message>
    <message>
        <source>Points for what the talk tells, 100 at most.</source>
        <translation>根据会话内容计分，最多 100 分。</translation>
    </message>
    <message>
        <source>Ideal customer</source>
        <translation>理想客户</translation>
    </message>
    <message>
        <source>A visitor fits where enough of these hold. Words are parted by commas.</source>
        <translation>满足其中足够多条件的访客即为匹配。词语之间用逗号分隔。</translation>
    </message>
    <message>
        <source>People in the company, from; 0 for any</source>
        <translation>公司人数下限；0 表示不限</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>Industries and other words</source>
        <translation>行业及其他词语</translation>
    </message>
    <message>
        <source>How many of the three must fit</source>
        <translation>三项中须满足几项</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>What happens at a visitor’s first message on a page. The first rule that fits counts. In an address, * stands for anything: /pricing/* or shop.example/enterprise.</source>
        <translation>访客在某页面发出第一条消息时会发生什么。以第一条匹配的规则为准。地址中的 * 代表任意内容：/pricing/* 或 shop.example/enterprise。</translation>
    </message>
    <message>
        <source>Add a page</source>
        <translation>添加页面</translation>
    </message>
    <message>
        <source>While it is off, the AI tells visitors honestly that it cannot connect them, and the page offers no person.</source>
        <translation>关闭期间，AI 会如实告诉访客无法转接，页面也不提供人工入口。</translation>
    </message>
    <message>
        <source>Switched off by %1. The AI tells visitors honestly that it cannot connect them, and the page offers no person.</source>
        <translation>已由 %1 关闭。AI 会如实告诉访客无法转接，页面也不提供人工入口。</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>What is asked for where a handoff is about one of these: by the AI before it hands over, or in a form of the chat while a visitor waits who pressed the button for a person. Nothing known is asked for, and the AI keeps nobody waiting whose request is urgent or sensitive.</source>
        <translation>转接涉及这些主题时询问的内容：由 AI 在转接之前询问，或在访客按下人工按钮后等待期间通过聊天中的表单询问。已知的内容不再询问，AI 也不会让紧急或敏感的请求等待。</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::HandoffReview</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Before you save</source>
        <translation>保存之前</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>将更改的内容</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Look out</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Nobody is handed over to a person any more, whoever asks.</source>
        <translation>无论谁提出，都不再转接人工。</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>不会有任何更改。</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::HistoryDialog</name>
    <message>
        <source>What was saved</source>
        <translation>保存记录</translation>
    </message>
    <message>
        <source>What was saved, newest first</source>
        <translation>保存记录，最新在前</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>Older ones</source>
        <translation>更早的记录</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Bring this back…</source>
        <translation>恢复到此状态…</translation>
    </message>
    <message>
        <source>The server does not tell it: you are not an admin any more.</source>
        <translation>服务器未提供：您已不再是管理员。</translation>
    </message>
    <message>
        <source>Nothing has been saved yet.</source>
        <translation>尚无保存记录。</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>%1
Rules – %2, by %3</source>
        <extracomment>when, what, whose, and who saved it</extracomment>
        <translation>%1
规则 – %2，由 %3 保存</translation>
    </message>
    <message>
        <source>%1
Ladder – %2, by %3</source>
        <translation>%1
升级步骤 – %2，由 %3 保存</translation>
    </message>
    <message>
        <source>What was set then (what it changed is known once older ones are shown):</source>
        <translation>当时的设定（显示更早的记录后可知具体更改）：</translation>
    </message>
    <message>
        <source>From then on the workspace’s ladder counted.</source>
        <translation>此后采用工作区的升级步骤。</translation>
    </message>
    <message>
        <source>Nothing was different.</source>
        <translation>没有差异。</translation>
    </message>
    <message>
        <source>As Baton comes
Rules – %1</source>
        <extracomment>how rules or a ladder were before anybody changed them; whose</extracomment>
        <translation>Baton 的初始设置
规则 – %1</translation>
    </message>
    <message>
        <source>As Baton comes
Ladder – %1</source>
        <translation>Baton 的初始设置
升级步骤 – %1</translation>
    </message>
    <message>
        <source>Nothing is set here: what is above counts.</source>
        <translation>此处未设置任何内容：以上级设置为准。</translation>
    </message>
    <message>
        <source>The workspace’s ladder counts.</source>
        <translation>以工作区的升级步骤为准。</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::KeyField</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>请按键…</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::KeysPage</name>
    <message>
        <source>Find an action or a key</source>
        <translation>查找操作或按键</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>重置所有按键</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其按键</translation>
    </message>
    <message>
        <source>No action has this in its name or key.</source>
        <translation>没有名称或按键匹配的操作。</translation>
    </message>
    <message>
        <source>Take the key away: %1</source>
        <translation>移除按键：%1</translation>
    </message>
    <message>
        <source>No key for this</source>
        <translation>不设按键</translation>
    </message>
    <message>
        <source>Back to the default key: %1</source>
        <translation>恢复默认按键：%1</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>恢复为 %1</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>在此使用</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Key for %1: %2</source>
        <translation>%1的按键：%2</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which would have no key then.</source>
        <translation>%1 属于“%2”，更改后该操作将没有按键。</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::LadderPage</name>
    <message>
        <source>The team has a ladder of its own</source>
        <translation>团队使用自己的升级步骤</translation>
    </message>
    <message>
        <source>Alert ladder</source>
        <translation>提醒升级</translation>
    </message>
    <message>
        <source>Who is alerted when, from the moment somebody asks for a person until somebody takes it. How each of them notices is set under Alert rules. Times are hours, minutes and seconds.</source>
        <translation>从有人请求人工到有人接入之间，何时提醒谁。各人以何种方式收到提醒，在“提醒规则”中设定。时间依次为时、分、秒。</translation>
    </message>
    <message>
        <source>What it would do</source>
        <translation>效果预演</translation>
    </message>
    <message>
        <source>Ladder of</source>
        <translation>升级步骤对象</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::LadderStepRow</name>
    <message>
        <source>Step %1, after hours, minutes and seconds</source>
        <translation>第 %1 步，时、分、秒之后</translation>
    </message>
    <message>
        <source>Step %1, whom it alerts</source>
        <translation>第 %1 步，提醒谁</translation>
    </message>
    <message>
        <source>Remove step %1</source>
        <translation>移除第 %1 步</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>移除此步骤</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::LadderSteps</name>
    <message>
        <source>Add a step</source>
        <translation>添加步骤</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::LettersNote</name>
    <message>
        <source>Look at them</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Look at what could not be delivered</source>
        <translation>查看未能送达的内容</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::LettersPage</name>
    <message>
        <source>Not delivered</source>
        <translation>未送达</translation>
    </message>
    <message>
        <source>E-mails, push messages and webhooks that Baton has given up. What tells of a handoff that somebody has taken meanwhile is not sent any more.</source>
        <translation>Baton 已放弃投递的邮件、推送消息和 Webhook。若其间已有人接手，相关的转人工通知不会再发送。</translation>
    </message>
    <message>
        <source>What could not be delivered, newest first</source>
        <translation>未能送达的内容，最新的在前</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Discard what is selected</source>
        <translation>放弃所选内容</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Try again to deliver what is selected</source>
        <translation>重新投递所选内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>This server sends nothing beyond the consoles</source>
        <translation>此服务器不会向工作台之外发送任何内容</translation>
    </message>
    <message>
        <source>E-mail, push messages and webhooks are set up by whoever runs the server.</source>
        <translation>邮件、推送消息和 Webhook 由服务器的运维人员设置。</translation>
    </message>
    <message>
        <source>The server does not tell it</source>
        <translation>服务器未提供</translation>
    </message>
    <message>
        <source>You are not an admin any more.</source>
        <translation>您已不再是管理员。</translation>
    </message>
    <message>
        <source>Everything was delivered</source>
        <translation>全部已送达</translation>
    </message>
    <message>
        <source>What fails for good will be listed here, with the reason.</source>
        <translation>最终投递失败的内容会连同原因列在这里。</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln message(s)? They cannot be had back.</source>
        <translation>
            <numerusform>放弃 %Ln 条消息？放弃后无法恢复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try to deliver %Ln message(s) again?</source>
        <translation>
            <numerusform>重新投递 %Ln 条消息？</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>放弃这些</translation>
    </message>
    <message>
        <source>Try them again</source>
        <translation>全部重试</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) will be tried again.</source>
        <translation>
            <numerusform>将重新投递 %Ln 条消息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) discarded.</source>
        <translation>
            <numerusform>已放弃 %Ln 条消息。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not done: you are not an admin any more.</source>
        <translation>未执行：您已不再是管理员。</translation>
    </message>
    <message>
        <source>Not done: the server could not be asked. Try again.</source>
        <translation>未执行：无法联系服务器。请重试。</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::LinkDialog</name>
    <message>
        <source>Open link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>A visitor sent this link. It leads to</source>
        <translation>访客发送了此链接，它指向</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>在浏览器中打开</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::MainWindow</name>
    <message>
        <source>(%1) Baton</source>
        <translation>(%1) Baton</translation>
    </message>
    <message>
        <source>Baton</source>
        <translation>Baton</translation>
    </message>
    <message>
        <source>Trying Baton: the server runs inside this window and ends with it. Visitors write at %1</source>
        <translation>试用 Baton：服务器在此窗口内运行，并随窗口关闭。访客页面：%1</translation>
    </message>
    <message>
        <source>Be a visitor</source>
        <translation>扮演访客</translation>
    </message>
    <message>
        <source>How to go on</source>
        <translation>后续步骤</translation>
    </message>
    <message>
        <source>This link leads to a conversation that is not there or not yours to see.</source>
        <translation>此链接指向的会话不存在，或您无权查看。</translation>
    </message>
    <message>
        <source>You are at the board. Go back to the desk first</source>
        <translation>您正在看板中，请先返回工作区</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::ModelNotice</name>
    <message>
        <source>The model cannot be reached. Until it can, the built-in AI answers visitors.</source>
        <translation>无法连接模型。恢复之前，由内置 AI 回答访客。</translation>
    </message>
    <message>
        <source>The model refuses the server’s key. Until that is put right, the built-in AI answers visitors.</source>
        <translation>模型拒绝了服务器的密钥。修正之前，由内置 AI 回答访客。</translation>
    </message>
    <message>
        <source>There is no such model at the address that the server was given. Until that is put right, the built-in AI answers visitors.</source>
        <translation>在为服务器设置的地址上没有这个模型。修正之前，由内置 AI 回答访客。</translation>
    </message>
    <message>
        <source>The model takes no more questions for now. Meanwhile the built-in AI answers visitors.</source>
        <translation>模型暂时不再接受提问。在此期间由内置 AI 回答访客。</translation>
    </message>
    <message>
        <source>The model fails to answer. Meanwhile the built-in AI answers visitors.</source>
        <translation>模型无法作答。在此期间由内置 AI 回答访客。</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::OwnAlerts</name>
    <message>
        <source>Your alerts were changed on another device meanwhile. This is how they stand now.</source>
        <translation>您的提醒设置刚在另一台设备上更改过，现在显示的是最新状态。</translation>
    </message>
    <message>
        <source>Your alerts could not be kept. This is how they stand now.</source>
        <translation>无法保存您的提醒设置，现在显示的是当前状态。</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::PageRuleRow</name>
    <message>
        <source>Page rule %1: where</source>
        <translation>页面规则 %1：位置</translation>
    </message>
    <message>
        <source>Page rule %1: what happens</source>
        <translation>页面规则 %1：做什么</translation>
    </message>
    <message>
        <source>Page rule %1: which team</source>
        <translation>页面规则 %1：哪个团队</translation>
    </message>
    <message>
        <source>Page rule %1: what it is filed under</source>
        <translation>页面规则 %1：归入哪一类</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>Page rule %1</source>
        <translation>页面规则 %1</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>按内容判断</translation>
    </message>
    <message>
        <source>Page rule %1: address</source>
        <translation>页面规则 %1：地址</translation>
    </message>
    <message>
        <source>Page rule %1: as urgent</source>
        <translation>页面规则 %1：标为紧急</translation>
    </message>
    <message>
        <source>Remove page rule %1</source>
        <translation>移除页面规则 %1</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>移除此规则</translation>
    </message>
    <message>
        <source>Whoever serves it</source>
        <translation>由负责的团队处理</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::PeopleFooter</name>
    <message>
        <source>Save what is changed of people</source>
        <translation>保存对人员的更改</translation>
    </message>
    <message>
        <source>People can be saved while the console is connected.</source>
        <translation>工作台已连接时才能保存人员。</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else, too: %2. Saving puts yours over theirs; discarding shows theirs.</source>
        <extracomment>a name, and words such as &quot;teams, skills&quot;</extracomment>
        <translation>他人也更改了 %1：%2。保存将以您的更改覆盖对方的；放弃则显示对方的。</translation>
    </message>
    <message>
        <source>Somebody else saved %1 meanwhile. Your changes are kept on top of theirs.</source>
        <translation>期间有人保存了 %1。您的更改保留在其之上。</translation>
    </message>
    <message>
        <source>Not saved: you are not an admin any more.</source>
        <translation>未保存：您已不再是管理员。</translation>
    </message>
    <message>
        <source>Not saved: somebody has to stay an admin who may sign in.</source>
        <translation>未保存：必须保留一名可登录的管理员。</translation>
    </message>
    <message>
        <source>%1 was not saved. Your changes are kept; look at them and try again.</source>
        <translation>%1 未保存。您的更改已保留；请查看后重试。</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>A new person is added where the server is, while it is stopped. That prints a password for the first sign-in: %1</source>
        <extracomment>%1 is a command</extracomment>
        <translation>新人员在服务器所在处、服务器停止时添加。届时会输出首次登录用的密码：%1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Languages they can answer in, such as en, de</source>
        <translation>能用来回复的语言，例如 en, de</translation>
    </message>
    <message>
        <source>What they can help with, parted by commas</source>
        <translation>能提供帮助的方面，用逗号分隔</translation>
    </message>
    <message>
        <source>Conversations that may be offered to them at a time</source>
        <translation>可同时向其提供的会话数</translation>
    </message>
    <message>
        <source>May no longer sign in</source>
        <translation>不再允许登录</translation>
    </message>
    <message>
        <source>No agent has: %1</source>
        <extracomment>%1 is a list of skills that teams want</extracomment>
        <translation>没有客服具备：%1</translation>
    </message>
    <message>
        <source>Is in %1</source>
        <extracomment>the name of a team</extracomment>
        <translation>属于 %1</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>偏好设置</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Alert rules</source>
        <translation>提醒规则</translation>
    </message>
    <message>
        <source>Alert ladder</source>
        <translation>提醒升级</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>未送达</translation>
    </message>
    <message>
        <source>Not delivered (%1)</source>
        <extracomment>title of a page, and how many messages it lists</extracomment>
        <translation>未送达（%1）</translation>
    </message>
    <message>
        <source>When a human is needed</source>
        <translation>何时需要人工</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Questions (%1)</source>
        <extracomment>title of a page, and how many questions wait for an answer</extracomment>
        <translation>问题（%1）</translation>
    </message>
    <message>
        <source>Teams and hours</source>
        <translation>团队与服务时间</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>What visitors read</source>
        <translation>访客看到的内容</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::QuestionsPage</name>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What visitors asked and the AI could not answer, the most frequent first. What you answer here it knows from the next question on.</source>
        <translation>访客问过而 AI 答不上来的问题，最常见的在前。您在这里回答的，AI 从下一个问题起就知道。</translation>
    </message>
    <message>
        <source>Every question has an answer.</source>
        <translation>每个问题都有回答。</translation>
    </message>
    <message>
        <source>What the AI could not answer, the most frequent first</source>
        <translation>AI 答不上来的问题，最常见的在前</translation>
    </message>
    <message>
        <source>Answers that were given, newest first</source>
        <translation>已给出的回答，最新的在前</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Dismiss the selected questions</source>
        <translation>忽略选中的问题</translation>
    </message>
    <message>
        <source>Takes what is selected off the list</source>
        <translation>将选中的内容移出列表</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>回答…</translation>
    </message>
    <message>
        <source>Answer the selected question</source>
        <translation>回答选中的问题</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the selected answer</source>
        <translation>移除选中的回答</translation>
    </message>
    <message>
        <source>The AI does not give this answer any more</source>
        <translation>AI 不再给出这个回答</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Edit the selected answer</source>
        <translation>编辑选中的回答</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Without an answer (%1)</source>
        <extracomment>title of a list, and how many it has</extracomment>
        <translation>尚无回答（%1）</translation>
    </message>
    <message>
        <source>Answered here (%1)</source>
        <extracomment>title of a list, and how many it has</extracomment>
        <translation>已在此回答（%1）</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>On this server no AI answers</source>
        <translation>此服务器上没有 AI 应答</translation>
    </message>
    <message>
        <source>Whoever runs the server has it answer visitors, or not.</source>
        <translation>是否让它回答访客，由服务器的运营者决定。</translation>
    </message>
    <message>
        <source>The server does not tell it</source>
        <translation>服务器未提供</translation>
    </message>
    <message>
        <source>You are not an admin any more.</source>
        <translation>您已不再是管理员。</translation>
    </message>
    <message>
        <source>The AI had an answer to everything</source>
        <translation>AI 对一切都有回答</translation>
    </message>
    <message>
        <source>What it cannot answer will be listed here, so that you can teach it.</source>
        <translation>它答不上来的问题会列在这里，您可以教它。</translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %Ln question(s)? Asked again, they come back.</source>
        <translation>
            <numerusform>忽略 %Ln 个问题？再次被问到时会重新出现。</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss them</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Remove this answer? The AI will not know it any more.</source>
        <translation>移除这个回答？AI 将不再知道它。</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::QueueListView</name>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::QueuePane</name>
    <message>
        <source>Nothing matches</source>
        <translation>无匹配结果</translation>
    </message>
    <message>
        <source>Show what is new</source>
        <translation>显示新会话</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Show some of the conversations only</source>
        <translation>仅显示部分会话</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new · show</source>
        <translation>
            <numerusform>%Ln 条新会话 · 显示</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows keep their place while you are in the list</source>
        <translation>您在列表中时，各行位置保持不变</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>排序：%1</translation>
    </message>
    <message>
        <source>This list has an order of its own</source>
        <translation>此列表有固定的顺序</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s) in this list. Clear the filter to see them.</source>
        <translation>
            <numerusform>此列表还有 %Ln 个会话。清除筛选即可查看。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::Ui::QuietPanel</name>
    <message>
        <source>Add a quiet time</source>
        <translation>添加免打扰时段</translation>
    </message>
    <message>
        <source>Use this computer’s clock</source>
        <translation>使用本机时钟</translation>
    </message>
    <message>
        <source>Alert me all the same, because I am on call:</source>
        <translation>我在值班，仍要提醒我：</translation>
    </message>
    <message>
        <source>On call: %1</source>
        <translation>值班：%1</translation>
    </message>
    <message>
        <source>In these times nothing alerts you, as long as somebody else can be alerted.</source>
        <translation>在这些时段内不会提醒您，只要还能提醒其他人。</translation>
    </message>
    <message>
        <source>None: you are alerted at any hour.</source>
        <translation>无：任何时间都会提醒您。</translation>
    </message>
    <message>
        <source>By the clock of %1.</source>
        <translation>按 %1 的时钟。</translation>
    </message>
    <message>
        <source>The time zone %1 is not known here: these times are not heeded, so that nobody is silent by mistake.</source>
        <translation>此处不认识时区 %1：这些时段不会生效，以免有人被误静音。</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>请勿打扰</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>持续 %1</translation>
    </message>
    <message>
        <source>Until tomorrow, %1</source>
        <translation>到明天 %1</translation>
    </message>
    <message>
        <source>Until %1 nothing alerts you, as long as somebody else can be alerted.</source>
        <translation>%1 之前不会提醒您，只要还能提醒其他人。</translation>
    </message>
    <message>
        <source>Until %1, and in these times, nothing alerts you, as long as somebody else can be alerted.</source>
        <translation>%1 之前以及在这些时段内不会提醒您，只要还能提醒其他人。</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>到 %1</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::QuietSpanRow</name>
    <message>
        <source>Quiet time %1, %2</source>
        <translation>免打扰时段 %1，%2</translation>
    </message>
    <message>
        <source>Quiet time %1, from</source>
        <translation>免打扰时段 %1，开始</translation>
    </message>
    <message>
        <source>Quiet time %1, to</source>
        <translation>免打扰时段 %1，结束</translation>
    </message>
    <message>
        <source>Remove quiet time %1</source>
        <translation>删除免打扰时段 %1</translation>
    </message>
    <message>
        <source>Remove this quiet time</source>
        <translation>删除此免打扰时段</translation>
    </message>
    <message>
        <source>on the next day</source>
        <translation>次日</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>请选择日期</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::RailButton</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::ReachPanel</name>
    <message>
        <source>works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>works in part</source>
        <translation>部分正常</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>不正常</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Try an alert</source>
        <translation>试一次提醒</translation>
    </message>
    <message>
        <source>The server alerts all your devices, as for a visitor. Nobody else sees it.</source>
        <translation>服务器会像有访客时那样提醒你的所有设备。别人看不到。</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>a link of the chain of alerts, whether it works, and what is true of it</extracomment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>lets alerts through</source>
        <translation>提醒可以通过</translation>
    </message>
    <message>
        <source>lets some alerts through</source>
        <translation>部分提醒可以通过</translation>
    </message>
    <message>
        <source>keeps alerts back</source>
        <translation>提醒会被拦下</translation>
    </message>
    <message>
        <source>not all set up</source>
        <extracomment>of e-mail and phone</extracomment>
        <translation>未全部设置</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::ReachWarning</name>
    <message>
        <source>Am I reachable?</source>
        <translation>我能收到提醒吗？</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::Reachability</name>
    <message>
        <source>The desktop has not answered yet.</source>
        <translation>桌面还没有回应。</translation>
    </message>
    <message>
        <source>Not shown: the connection to the desktop (the session bus) is gone.</source>
        <translation>不显示：与桌面的连接（会话总线）已断开。</translation>
    </message>
    <message>
        <source>Not shown: this desktop has no notification service running.</source>
        <translation>不显示：此桌面没有运行通知服务。</translation>
    </message>
    <message>
        <source>Not shown: there is no tray to show them in.</source>
        <translation>不显示：没有可以显示通知的系统托盘。</translation>
    </message>
    <message>
        <source>An alert could be neither seen nor heard on this machine.</source>
        <translation>在这台电脑上，提醒既看不到也听不到。</translation>
    </message>
    <message>
        <source>Do not disturb is on, and nothing can be heard: you would not notice an alert.</source>
        <translation>“请勿打扰”已开启，也听不到声音：你不会注意到提醒。</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>你还没有登录。</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>已连接。</translation>
    </message>
    <message>
        <source>Connected; it answers in %1 ms.</source>
        <translation>已连接；%1 毫秒内回应。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Not connected: who asks for a person now goes to your colleagues.</source>
        <translation>未连接：现在要求人工的访客会转给你的同事。</translation>
    </message>
    <message>
        <source>Your status</source>
        <translation>你的状态</translation>
    </message>
    <message>
        <source>Not known until you are signed in.</source>
        <translation>登录之后才知道。</translation>
    </message>
    <message>
        <source>Available: alerted at once.</source>
        <translation>有空：立即提醒你。</translation>
    </message>
    <message>
        <source>Busy: alerted when none of the available has claimed.</source>
        <translation>忙碌：有空的人都没有接手时提醒你。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>this desktop</source>
        <translation>此桌面</translation>
    </message>
    <message>
        <source>Not seen: %1 closes them at once.</source>
        <extracomment>%1 is the name of the desktop&apos;s notification service, or &quot;this desktop&quot;</extracomment>
        <translation>看不到：%1 会立即将其关闭。</translation>
    </message>
    <message>
        <source>Shown by %1, with buttons to claim and open.</source>
        <extracomment>%1 is the name of the desktop&apos;s notification service, or &quot;this desktop&quot;</extracomment>
        <translation>由 %1 显示，带有接手和打开按钮。</translation>
    </message>
    <message>
        <source>Shown by %1, without buttons: claim in Baton’s window.</source>
        <translation>由 %1 显示，没有按钮：请在 Baton 窗口中接手。</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>请勿打扰</translation>
    </message>
    <message>
        <source>This desktop does not tell whether it is on.</source>
        <translation>此桌面不会告知是否已开启。</translation>
    </message>
    <message>
        <source>Off.</source>
        <translation>已关闭。</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>系统托盘</translation>
    </message>
    <message>
        <source>The icon shows how many wait; closing the window keeps Baton running.</source>
        <translation>图标显示等待人数；关闭窗口后 Baton 继续运行。</translation>
    </message>
    <message>
        <source>This desktop has none: closing the window ends Baton.</source>
        <translation>此桌面没有托盘：关闭窗口即退出 Baton。</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Off, as you have chosen.</source>
        <translation>已关闭，这是你的选择。</translation>
    </message>
    <message>
        <source>Not shown: this desktop’s notification service does not answer.</source>
        <translation>不显示：此桌面的通知服务没有回应。</translation>
    </message>
    <message>
        <source>Not shown: this desktop’s notification service refuses them.</source>
        <translation>不显示：此桌面的通知服务拒绝了通知。</translation>
    </message>
    <message>
        <source>Away: alerted only when everybody else is.</source>
        <translation>离开：只有在提醒其他所有人时才会提醒您。</translation>
    </message>
    <message>
        <source>Offline: alerted only when everybody else is.</source>
        <translation>离线：只有在提醒其他所有人时才会提醒您。</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>免打扰时段</translation>
    </message>
    <message>
        <source>Off: you are alerted at any hour.</source>
        <translation>关闭：任何时间都会提醒您。</translation>
    </message>
    <message>
        <source>Not now: you are alerted.</source>
        <translation>现在不在时段内：会提醒您。</translation>
    </message>
    <message>
        <source>The time zone %1 is not known here: your quiet hours are not heeded, so that nobody is silent by mistake.</source>
        <translation>此处不认识时区 %1：您的免打扰时段不会生效，以免有人被误静音。</translation>
    </message>
    <message>
        <source>Until %1 nothing alerts you, as long as somebody else can be alerted.</source>
        <translation>%1 之前不会提醒您，只要还能提醒其他人。</translation>
    </message>
    <message>
        <source>Nothing alerts you, as long as somebody else can be alerted.</source>
        <translation>不会提醒您，只要还能提醒其他人。</translation>
    </message>
    <message>
        <source>You are on call for: %1.</source>
        <extracomment>%1 lists what happens, as the rows of the table of alerts say it</extracomment>
        <translation>您值班的项目：%1。</translation>
    </message>
    <message>
        <source>On: the desktop keeps notifications back. Baton’s sound still plays.</source>
        <translation>已开启：桌面会拦下通知。Baton 的声音仍会播放。</translation>
    </message>
    <message>
        <source>Off: you are alerted on your machines only.</source>
        <translation>已关闭：只在您的电脑上提醒。</translation>
    </message>
    <message>
        <source>If nobody has come, also by: %1.</source>
        <extracomment>%1 lists &quot;E-mail&quot; and &quot;Phone&quot;, or one of them</extracomment>
        <translation>无人接手时，还会通过：%1。</translation>
    </message>
    <message>
        <source>Switched on, but the server has no address of yours: %1. Whoever runs it can enter one.</source>
        <extracomment>%1 lists &quot;E-mail&quot; and &quot;Phone&quot;, or one of them</extracomment>
        <translation>已开启，但服务器没有您的地址：%1。服务器的运维人员可以添加。</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::ReasonRow</name>
    <message>
        <source>Nothing</source>
        <translation>不处理</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>%1: what happens</source>
        <translation>%1：做什么</translation>
    </message>
    <message>
        <source>%1: as urgent</source>
        <translation>%1：标为紧急</translation>
    </message>
    <message>
        <source>after</source>
        <extracomment>before a number: after 1 “I do not know”</extracomment>
        <translation>说</translation>
    </message>
    <message>
        <source>“I do not know”</source>
        <translation>次“我不知道”之后</translation>
    </message>
    <message>
        <source>%1: polite answers before</source>
        <translation>%1：此前的礼貌答复次数</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>before a number: from 2 times on</extracomment>
        <translation>从</translation>
    </message>
    <message>
        <source>times on</source>
        <translation>次起</translation>
    </message>
    <message>
        <source>%1: from how many times on</source>
        <translation>%1：从几次起</translation>
    </message>
    <message>
        <source>of 100 points on</source>
        <translation>分（满分 100）起</translation>
    </message>
    <message>
        <source>%1: from how many points on</source>
        <translation>%1：从多少分起</translation>
    </message>
    <message>
        <source>% sure on</source>
        <translation>% 把握起</translation>
    </message>
    <message>
        <source>%1: from how sure on</source>
        <translation>%1：从多大把握起</translation>
    </message>
    <message>
        <source>%1 – changed</source>
        <extracomment>a setting that is changed and not saved yet</extracomment>
        <translation>%1 – 已更改</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::RehearsalPanel</name>
    <message>
        <source>Replay</source>
        <translation>重放</translation>
    </message>
    <message>
        <source>Conversation to replay</source>
        <translation>要重放的会话</translation>
    </message>
    <message>
        <source>The rules have changed since this was replayed.</source>
        <translation>重放之后规则已有变化。</translation>
    </message>
    <message>
        <source>Choose a conversation: it is replayed with the rules that count now and with your changes, before you save them. The visitor notices nothing.</source>
        <translation>选择一次会话：在保存之前，用现行规则和您的更改分别重放。访客不会察觉。</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>访客</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>a conversation in a list: who, when, what was said last</extracomment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Replaying…</source>
        <translation>正在重放…</translation>
    </message>
    <message>
        <source>The server is too busy to replay it now. Try again.</source>
        <translation>服务器太忙，现在无法重放。请重试。</translation>
    </message>
    <message>
        <source>The server could not replay this. Look whether each rule is complete.</source>
        <translation>服务器无法重放。请检查每条规则是否完整。</translation>
    </message>
    <message>
        <source>The visitor said nothing to the AI in this conversation.</source>
        <translation>访客在这次会话中没有对 AI 说话。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln turn(s), with the rules that count now. You have changed nothing yet.</source>
        <translation>
            <numerusform>%Ln 条消息，按现行规则。您尚未更改任何内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln turn(s): your changes would make no difference here.</source>
        <translation>
            <numerusform>%Ln 条消息：您的更改在此不会带来差异。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your changes would make a difference at %Ln turn(s), marked ≠.</source>
        <translation>
            <numerusform>您的更改会在 %Ln 条消息处带来差异，以 ≠ 标出。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>number of a message in a conversation, and what it says</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <extracomment>what the AI does at a turn with the rules that count</extracomment>
        <translation>现在：%1</translation>
    </message>
    <message>
        <source>≠ With your changes: %1</source>
        <extracomment>what the AI would do at a turn with the changed rules</extracomment>
        <translation>≠ 按您的更改：%1</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::ResetChoices</name>
    <message>
        <source>Everything as it was set for me</source>
        <translation>全部恢复为我设定的值</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>All of the table is as it was set for you.</source>
        <translation>整张表已恢复为为您设定的值。</translation>
    </message>
    <message>
        <source>Undo: have my own choices of alerts again</source>
        <translation>撤回：恢复我自己的提醒选择</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::RetentionDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>How long data is kept</source>
        <translation>数据保留时长</translation>
    </message>
    <message>
        <source>The server removes what is older. What waits for a person stays, and so does what is counted.</source>
        <translation>服务器会移除更早的内容。等待人工处理的内容以及统计数据会保留。</translation>
    </message>
    <message>
        <source>What was said, after the conversation rests</source>
        <translation>会话静止之后的聊天内容</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Who was alerted when</source>
        <translation>谁在何时收到提醒</translation>
    </message>
    <message>
        <source>Events other than messages</source>
        <translation>消息以外的事件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Somebody else changed the settings meanwhile. Close this and look again.</source>
        <translation>期间有其他人更改了设置。请关闭此窗口后重新查看。</translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>for ever</extracomment>
        <translation>一直保留</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>after a number</extracomment>
        <translation>天</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what is kept, and for how long: &quot;Files: 30 days&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Erase what is older</source>
        <translation>删除更早的内容</translation>
    </message>
    <message>
        <source>Erase everything that is older than this?</source>
        <translation>要删除早于此期限的所有内容吗？</translation>
    </message>
    <message>
        <source>The server begins at once. This cannot be undone.</source>
        <translation>服务器会立即开始。此操作无法撤销。</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::ReturnSheet</name>
    <message>
        <source>Return to AI</source>
        <translation>交还 AI</translation>
    </message>
    <message>
        <source>Note to the AI</source>
        <translation>给 AI 的备注</translation>
    </message>
    <message>
        <source>Note to the AI and your team (optional) – what you agreed on</source>
        <translation>给 AI 和团队的备注（可选）– 达成的约定</translation>
    </message>
    <message>
        <source>The visitor is told that the AI goes on.</source>
        <translation>访客会得知由 AI 继续服务。</translation>
    </message>
    <message>
        <source>Return now</source>
        <translation>立即交还</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>Return %1 to the AI</source>
        <translation>将 %1 交还 AI</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>How your part ended, for the figures</source>
        <translation>您处理的结果，用于统计</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已解答</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>已成交</translation>
    </message>
    <message>
        <source>follow-up agreed</source>
        <translation>已约定跟进</translation>
    </message>
    <message>
        <source>no answer from the visitor</source>
        <translation>访客无回应</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>结果：%1</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+回车</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::ReviewDialog</name>
    <message>
        <source>Before you save</source>
        <translation>保存之前</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>将更改的内容</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>不会有任何更改。</translation>
    </message>
    <message>
        <source>Look out</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>It is so already, and stays so</source>
        <translation>现状如此，保持不变</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more teams</source>
        <translation>
            <numerusform>另有 %Ln 个团队</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is alerted differently</source>
        <translation>无人的提醒发生变化</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are alerted differently</source>
        <translation>
            <numerusform>%Ln 人的提醒将变化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more changes</source>
        <translation>
            <numerusform>另有 %Ln 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Ladder – %1</source>
        <extracomment>whose ladder changes</extracomment>
        <translation>升级步骤 – %1</translation>
    </message>
    <message>
        <source>The workspace’s ladder counts instead of one of its own.</source>
        <translation>采用工作区的升级步骤，不再使用自己的。</translation>
    </message>
    <message>
        <source>A ladder of its own instead of the workspace’s.</source>
        <translation>使用自己的升级步骤，不再采用工作区的。</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>移除：%1</translation>
    </message>
    <message numerus="yes">
        <source>The ladder changes for %Ln people</source>
        <translation>
            <numerusform>%Ln 人的升级步骤将变化</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::Ui::RuleCellPanel</name>
    <message>
        <source>Here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>As above: off</source>
        <translation>沿用上级：关</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Lock it, so that nobody below changes it</source>
        <translation>锁定，下级不得更改</translation>
    </message>
    <message>
        <source>Reason of the lock</source>
        <translation>锁定原因</translation>
    </message>
    <message>
        <source>Why? Everybody it concerns reads this</source>
        <translation>原因？所有相关人员都会看到</translation>
    </message>
    <message>
        <source>A lock counts once it has a reason.</source>
        <translation>填写原因后锁定才生效。</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>what happens, and how it comes to notice</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Choose how it comes to notice.</source>
        <translation>选择以何种方式提醒。</translation>
    </message>
    <message>
        <source>As above: on</source>
        <translation>沿用上级：开</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::RulesFiles</name>
    <message>
        <source>Export alert rules</source>
        <translation>导出提醒规则</translation>
    </message>
    <message>
        <source>Alert rules (*.json)</source>
        <translation>提醒规则 (*.json)</translation>
    </message>
    <message>
        <source>A file replaces all rules. Save or discard your changes first.</source>
        <translation>导入文件会替换所有规则。请先保存或放弃您的更改。</translation>
    </message>
    <message>
        <source>Import alert rules</source>
        <translation>导入提醒规则</translation>
    </message>
    <message>
        <source>The rules that are saved are in %1 now.</source>
        <translation>已保存的规则已导出到 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>The file says what is set already.</source>
        <translation>文件内容与当前设定相同。</translation>
    </message>
    <message>
        <source>Nothing was taken over: this is not a file of alert rules.</source>
        <translation>未导入任何内容：这不是提醒规则文件。</translation>
    </message>
    <message>
        <source>Nothing was taken over: the file says more than a workspace can hold.</source>
        <translation>未导入任何内容：文件内容超出工作区容量。</translation>
    </message>
    <message>
        <source>Nothing was taken over: the file is of another workspace. It names %1, which is not here.</source>
        <extracomment>the detail is a place in the file, as in &quot;teams.t_1234&quot;</extracomment>
        <translation>未导入任何内容：文件属于其他工作区，其中的 %1 在此不存在。</translation>
    </message>
    <message>
        <source>Nothing was taken over: the file is not understood at %1.</source>
        <extracomment>the detail is a place in the file, and what is wrong there</extracomment>
        <translation>未导入任何内容：文件此处无法识别：%1</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::ScoreBar</name>
    <message>
        <source>Lead score %1 of 100</source>
        <translation>线索评分 %1/100</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::SearchPane</name>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭搜索</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>All conversations</source>
        <translation>所有会话</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Not while you are offline</source>
        <translation>离线时不可用</translation>
    </message>
    <message>
        <source>The server has the conversations that are searched.</source>
        <translation>所搜索的会话存放在服务器上。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>The search took too long</source>
        <translation>搜索超时</translation>
    </message>
    <message>
        <source>Use a rarer word, or more of them.</source>
        <translation>请使用更少见的词，或多用几个词。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到结果</translation>
    </message>
    <message>
        <source>Whole words are found, in what visitors, AI and agents wrote.</source>
        <translation>按整词查找访客、AI 和客服所写的内容。</translation>
    </message>
    <message>
        <source>“%1” · the newest %2</source>
        <translation>“%1” · 最新 %2 个</translation>
    </message>
    <message>
        <source>“%1” · %2 found</source>
        <translation>“%1” · 找到 %2 个</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::Section</name>
    <message>
        <source>Fold</source>
        <translation>折叠</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>not provided</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>message %1</source>
        <translation>消息 %1</translation>
    </message>
    <message>
        <source>%1: show message %2</source>
        <translation>%1：显示消息 %2</translation>
    </message>
    <message>
        <source>Show where it was said</source>
        <translation>显示原话出处</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::ShortcutsOverlay</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+回车</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+回车</translation>
    </message>
    <message>
        <source>All keys can be changed in the preferences.</source>
        <translation>所有按键都可在偏好设置中更改。</translation>
    </message>
    <message>
        <source>All keys can be changed in the preferences (%1).</source>
        <translation>所有按键都可在偏好设置中更改（%1）。</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::SnippetDialog</name>
    <message>
        <source>Snippets</source>
        <translation>快捷短语</translation>
    </message>
    <message>
        <source>Your snippets and your team’s</source>
        <translation>您和团队的快捷短语</translation>
    </message>
    <message>
        <source>Shortcut – what you type after /</source>
        <translation>缩写 – 在 / 后输入</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>缩写</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Text of the snippet</source>
        <translation>短语内容</translation>
    </message>
    <message>
        <source>Filled in when you use it; what is not known is asked for</source>
        <translation>使用时自动填入；未知内容会询问您</translation>
    </message>
    <message>
        <source>Put in %1</source>
        <translation>插入 %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>New snippet</source>
        <translation>新建快捷短语</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Team · %1</source>
        <translation>团队 · %1</translation>
    </message>
    <message>
        <source>Give it a shortcut, a word you will remember.</source>
        <translation>请设置一个容易记住的缩写。</translation>
    </message>
    <message>
        <source>A shortcut is one word without / and braces.</source>
        <translation>缩写为一个词，不含 / 和花括号。</translation>
    </message>
    <message>
        <source>/%1 is taken by another snippet.</source>
        <translation>/%1 已被其他快捷短语使用。</translation>
    </message>
    <message>
        <source>Write the text.</source>
        <translation>请输入内容。</translation>
    </message>
    <message>
        <source>The text is too long to be sent: at most 8,000 characters.</source>
        <translation>文本过长，无法发送：最多 8,000 个字符。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Your team’s; somebody who administers Baton can change it.</source>
        <translation>团队共用，Baton 管理员可以修改。</translation>
    </message>
    <message>
        <source>/%1 is deleted.</source>
        <translation>/%1 已删除。</translation>
    </message>
    <message>
        <source>Saved. Type /%1 to use it.</source>
        <translation>已保存。输入 /%1 即可使用。</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::SnippetPopup</name>
    <message>
        <source>Choose a snippet</source>
        <translation>选择快捷短语</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>快捷短语</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Write your first snippet…</source>
        <translation>编写第一个快捷短语…</translation>
    </message>
    <message>
        <source>Edit snippets…</source>
        <translation>编辑快捷短语…</translation>
    </message>
    <message>
        <source>Yours · as it will stand here</source>
        <translation>您的 · 在此显示的效果</translation>
    </message>
    <message>
        <source>Team · as it will stand here</source>
        <translation>团队 · 在此显示的效果</translation>
    </message>
    <message>
        <source>Saved texts</source>
        <translation>已保存的文本</translation>
    </message>
    <message>
        <source>Save what you write often, and put it in with / and a few letters.</source>
        <translation>保存常用内容，输入 / 和几个字母即可插入。</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::SpanField</name>
    <message>
        <source>Closed</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Times such as 09:00–12:30, 13:30–18:00; empty for closed</source>
        <translation>时间，例如 09:00–12:30, 13:30–18:00；留空表示休息</translation>
    </message>
    <message>
        <source>%1: not understood</source>
        <translation>%1：无法识别</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::SpecialDayRow</name>
    <message>
        <source>Holiday %1: hours</source>
        <translation>节假日 %1：时间</translation>
    </message>
    <message>
        <source>Holiday %1: date</source>
        <translation>节假日 %1：日期</translation>
    </message>
    <message>
        <source>Holiday %1: name</source>
        <translation>节假日 %1：名称</translation>
    </message>
    <message>
        <source>Name of the day</source>
        <translation>日期名称</translation>
    </message>
    <message>
        <source>Remove holiday %1</source>
        <translation>移除节假日 %1</translation>
    </message>
    <message>
        <source>Remove this holiday</source>
        <translation>移除此节假日</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::Spelling</name>
    <message>
        <source>Spelling</source>
        <translation>拼写</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>正在查找建议…</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>将“%1”加入词典</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>无建议</translation>
    </message>
    <message>
        <source>No dictionary is installed</source>
        <translation>未安装词典</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>检查拼写</translation>
    </message>
    <message>
        <source>No dictionary for %1</source>
        <translation>没有%1词典</translation>
    </message>
    <message>
        <source>The visitor’s language</source>
        <translation>访客的语言</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::StartPage</name>
    <message>
        <source>Baton</source>
        <translation>Baton</translation>
    </message>
    <message>
        <source>When the chatbot asks for a person, you are there – briefed, in one click.</source>
        <translation>当聊天机器人需要真人时，您已就位 – 一键接入，心中有数。</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试用</translation>
    </message>
    <message>
        <source>A server runs inside this window, with a chatbot and visitors of an invented company. Nothing leaves your computer, nothing has to be set up.</source>
        <translation>此窗口内运行一台服务器，附带一家虚构公司的聊天机器人和访客。数据不会离开您的电脑，也无需任何设置。</translation>
    </message>
    <message>
        <source>Starts at once, with what you had the last time</source>
        <translation>立即开始，沿用上次的数据</translation>
    </message>
    <message>
        <source>Start over with fresh data</source>
        <translation>使用全新数据重新开始</translation>
    </message>
    <message>
        <source>Forgets the conversations of earlier tries</source>
        <translation>清除以往试用的会话</translation>
    </message>
    <message>
        <source>Connect to your team</source>
        <translation>连接到您的团队</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>服务器地址</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>New password, at least 10 characters</source>
        <translation>新密码，至少 10 个字符</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>Baton sends nothing over a link that is not encrypted. Use https.</source>
        <translation>Baton 不会通过未加密的连接发送任何内容。请使用 https。</translation>
    </message>
    <message>
        <source>That is not an address. It looks like baton.example.com or localhost:8080.</source>
        <translation>这不是有效地址。地址形如 baton.example.com 或 localhost:8080。</translation>
    </message>
    <message>
        <source>Login and password are needed.</source>
        <translation>请输入登录名和密码。</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::StoryDialog</name>
    <message>
        <source>Why was I alerted, or not?</source>
        <translation>为什么提醒了我，或没有提醒？</translation>
    </message>
    <message>
        <source>Alerts for %1</source>
        <translation>%1 的提醒</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>Steps of the alert</source>
        <translation>提醒的步骤</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Not connected: the server knows it.</source>
        <translation>未连接：只有服务器知道。</translation>
    </message>
    <message>
        <source>The server does not show it to you.</source>
        <translation>服务器不向您显示。</translation>
    </message>
    <message>
        <source>Nobody was alerted: no person was asked for here.</source>
        <translation>没有提醒任何人：这里没有请求人工服务。</translation>
    </message>
    <message>
        <source>Handoff %1, %2</source>
        <extracomment>the first or a further time that a person was asked for in this conversation; a day</extracomment>
        <translation>第 %1 次转人工，%2</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::SuggestionCard</name>
    <message>
        <source>Use</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Suggested reply</source>
        <translation>建议的回复</translation>
    </message>
    <message>
        <source>Use the suggested reply</source>
        <translation>采用建议的回复</translation>
    </message>
    <message>
        <source>Put it into your reply, to be changed and sent by you</source>
        <translation>放入您的回复，由您修改并发送</translation>
    </message>
    <message>
        <source>Dismiss the suggestion</source>
        <translation>关闭建议</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Asking the AI…</source>
        <translation>正在询问 AI…</translation>
    </message>
    <message>
        <source>No suggestion: the knowledge base has nothing near</source>
        <translation>没有建议：知识库中没有相近的内容</translation>
    </message>
    <message>
        <source>The AI would answer · %1 % sure</source>
        <translation>AI 会回答 · 把握 %1 %</translation>
    </message>
    <message>
        <source>The AI would answer · %1 % sure · from “%2”</source>
        <translation>AI 会回答 · 把握 %1 % · 出自“%2”</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::TeamCover</name>
    <message>
        <source>Nobody is available now in: %1. Who asks for a person there has to wait.</source>
        <translation>现在无人值守：%1。在那里要求人工的访客须等待。</translation>
    </message>
    <message>
        <source>Be available</source>
        <translation>设为在线</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::TeamRouting</name>
    <message>
        <source>Everybody is told, whoever claims first has it</source>
        <translation>通知所有人，先接入者处理</translation>
    </message>
    <message>
        <source>Offered to one person after another</source>
        <translation>依次分派给每个人</translation>
    </message>
    <message>
        <source>How handoffs come to the team&apos;s people</source>
        <translation>转人工如何到达团队成员</translation>
    </message>
    <message>
        <source>Skills wanted of who is asked, parted by commas</source>
        <translation>被分派者应具备的技能，用逗号分隔</translation>
    </message>
    <message>
        <source>Pages whose handoffs are this team&apos;s: an address a line, then skills wanted for it</source>
        <translation>其转人工归此团队的页面：每行一个地址，其后是所需技能</translation>
    </message>
    <message>
        <source>Whoever has most room is asked first. What nobody takes is open to all; nobody is offered more than their capacity.</source>
        <translation>空位最多的人最先被询问。无人接入的对所有人开放；分派不会超过任何人的容量。</translation>
    </message>
    <message>
        <source>Somebody who had the conversation just before is still asked first.</source>
        <translation>刚刚处理过该会话的人仍会最先被询问。</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::TeamsFooter</name>
    <message>
        <source>Save the teams and their hours</source>
        <translation>保存团队及其服务时间</translation>
    </message>
    <message>
        <source>Somebody else saved teams meanwhile. Your changes are kept on top of theirs.</source>
        <translation>期间有人保存了团队。您的更改保留在其之上。</translation>
    </message>
    <message>
        <source>Teams can be saved while the console is connected.</source>
        <translation>工作台已连接时才能保存团队。</translation>
    </message>
    <message>
        <source>A time cannot be read. Write 09:00–12:30, 13:30–18:00, or leave it empty.</source>
        <translation>有时间无法识别。请写成 09:00–12:30, 13:30–18:00，或留空。</translation>
    </message>
    <message>
        <source>A team has no name.</source>
        <translation>有团队没有名称。</translation>
    </message>
    <message>
        <source>The hours and holidays of all teams together are too long.</source>
        <translation>所有团队的时间和节假日总量过大。</translation>
    </message>
    <message>
        <source>Not saved: somebody else saved changes at the same moment. Look at them and save again.</source>
        <translation>未保存：有人同时保存了更改。请查看后重新保存。</translation>
    </message>
    <message>
        <source>Not saved: the hours and holidays of all teams together are too long.</source>
        <translation>未保存：所有团队的时间和节假日总量过大。</translation>
    </message>
    <message>
        <source>Not saved: you are not an admin any more.</source>
        <translation>未保存：您已不再是管理员。</translation>
    </message>
    <message>
        <source>Not saved. Your changes are kept; look whether each team is complete, and try again.</source>
        <translation>未保存。您的更改已保留；请检查每个团队是否完整，然后重试。</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::TeamsPage</name>
    <message>
        <source>Teams and hours</source>
        <translation>团队与服务时间</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Add a team</source>
        <translation>添加团队</translation>
    </message>
    <message>
        <source>New team</source>
        <extracomment>the name of a team that was just added</extracomment>
        <translation>新团队</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What it is for; nothing chosen is anything</source>
        <translation>负责的类别；不选表示全部</translation>
    </message>
    <message>
        <source>Serves %1</source>
        <translation>负责 %1</translation>
    </message>
    <message>
        <source>Languages such as en, de; empty for any</source>
        <translation>语言，例如 en, de；留空表示任意</translation>
    </message>
    <message>
        <source>Gets what no other team is for</source>
        <translation>接收其他团队不负责的请求</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>服务时间</translation>
    </message>
    <message>
        <source>This team has opening hours</source>
        <translation>此团队设有服务时间</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Show it for a visitor in</source>
        <translation>按以下时区的访客显示</translation>
    </message>
    <message>
        <source>Holidays: on these dates the week does not count. Without hours the team is closed.</source>
        <translation>节假日：这些日期不按每周时间执行。未填时间则团队休息。</translation>
    </message>
    <message>
        <source>Add a holiday</source>
        <translation>添加节假日</translation>
    </message>
    <message>
        <source>After hours</source>
        <translation>非服务时间</translation>
    </message>
    <message>
        <source>Who asks for a person while the team is closed is told when it opens, in their own time. The request is kept and comes into the queue then, the oldest first.</source>
        <translation>访客在团队休息时要求人工服务，会以其所在时区告知开放时间。请求会保留，届时进入队列，先来先服务。</translation>
    </message>
    <message>
        <source>The AI goes on answering until then</source>
        <translation>在此之前 AI 继续回答</translation>
    </message>
    <message>
        <source>What the AI asks for before it keeps the request</source>
        <translation>AI 保留请求前询问的信息</translation>
    </message>
    <message>
        <source>Who gets what is asked</source>
        <translation>请求由谁接手</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::TextRow</name>
    <message>
        <source>%1: insert “%2”</source>
        <translation>%1：插入“%2”</translation>
    </message>
    <message>
        <source>Back to the built-in text</source>
        <translation>恢复自带文本</translation>
    </message>
    <message>
        <source>%1: back to the built-in text</source>
        <translation>%1：恢复自带文本</translation>
    </message>
    <message>
        <source>As the visitor reads it: %1</source>
        <translation>访客看到的样子：%1</translation>
    </message>
    <message>
        <source>While the visitor is still waiting: %1</source>
        <translation>访客仍在等待时：%1</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::TextsFooter</name>
    <message>
        <source>Save what visitors read</source>
        <translation>保存访客看到的内容</translation>
    </message>
    <message>
        <source>Somebody else saved texts meanwhile. Your changes are kept on top of theirs.</source>
        <translation>期间有人保存了文本。您的更改保留在其之上。</translation>
    </message>
    <message>
        <source>A text has %1 characters at most.</source>
        <translation>一段文本最多 %1 个字符。</translation>
    </message>
    <message>
        <source>Nothing fills in %1. Visitors would read it as it is written.</source>
        <translation>%1 不会被替换。访客会原样看到它。</translation>
    </message>
    <message>
        <source>Texts can be saved while the console is connected.</source>
        <translation>工作台已连接时才能保存文本。</translation>
    </message>
    <message>
        <source>Not saved: somebody else saved changes at the same moment. Look at them and save again.</source>
        <translation>未保存：有人同时保存了更改。请查看后重新保存。</translation>
    </message>
    <message>
        <source>Not saved: you are not an admin any more.</source>
        <translation>未保存：您已不再是管理员。</translation>
    </message>
    <message>
        <source>Not saved. Your changes are kept; try again.</source>
        <translation>未保存。您的更改已保留，请重试。</translation>
    </message>
    <message>
        <source>%1 has no other half. Visitors would read it as it is written.</source>
        <extracomment>a brace whose other half is missing</extracomment>
        <translation>%1 没有配对的另一半。访客会原样看到它。</translation>
    </message>
    <message>
        <source>%1, %2 was emptied by somebody else. Saving puts yours there; discarding leaves it empty.</source>
        <extracomment>a language, and the title of a text</extracomment>
        <translation>%1，%2 已被他人清空。保存会填入您的文本；放弃则保持为空。</translation>
    </message>
    <message>
        <source>%1, %2 was changed by somebody else, too: “%3”. Saving puts yours over theirs; discarding shows theirs.</source>
        <extracomment>a language, the title of a text, and the text</extracomment>
        <translation>%1，%2 也被他人更改为：“%3”。保存会以您的文本覆盖；放弃则显示对方的文本。</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::TextsPage</name>
    <message>
        <source>What visitors read</source>
        <translation>访客看到的内容</translation>
    </message>
    <message>
        <source>What the system says at each step of a handoff, and below it how a visitor will read it, with names and times as an example. A change counts from the next message on.</source>
        <translation>系统在转人工各步骤所说的话，下方是访客看到的样子，其中的姓名和时间为示例。更改从下一条消息起生效。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Visitors with another language read English.</source>
        <translation>使用其他语言的访客看到英文。</translation>
    </message>
    <message>
        <source>Remove this language</source>
        <translation>移除该语言</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>添加语言</translation>
    </message>
    <message>
        <source>Add this language</source>
        <translation>添加此语言</translation>
    </message>
    <message>
        <source>Choose one, or write a tag such as pt-BR. It begins with the built-in texts.</source>
        <translation>请选择，或填写如 pt-BR 的代码。初始内容为自带文本。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove the texts in %1</source>
        <translation>移除%1的文本</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::TopBar</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Pause demo</source>
        <translation>暂停演示</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>搜索列表</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>所有操作</translation>
    </message>
    <message>
        <source>Busy for</source>
        <translation>忙碌时长</translation>
    </message>
    <message>
        <source>Away for</source>
        <translation>离开时长</translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <comment>30 minutes (until 15:40)</comment>
        <translation>%1（至 %2）</translation>
    </message>
    <message numerus="yes">
        <source>You own %Ln conversation(s). That is as many as you take; offers go to others.</source>
        <translation>
            <numerusform>您有 %Ln 个会话，已达上限；新的分派会给其他人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You own %Ln conversation(s) of at most %1.</source>
        <translation>
            <numerusform>您有 %Ln 个会话，上限 %1 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>%1 – change your status</source>
        <translation>%1 – 更改您的状态</translation>
    </message>
    <message>
        <source>Go on with demo</source>
        <translation>继续演示</translation>
    </message>
    <message>
        <source>Let the demo’s visitors write again</source>
        <translation>让演示访客继续发言</translation>
    </message>
    <message>
        <source>Let the demo’s visitors rest</source>
        <translation>让演示访客暂停发言</translation>
    </message>
    <message>
        <source>Typing narrows the list; Enter searches all conversations</source>
        <translation>输入可缩小列表范围；按回车搜索所有会话</translation>
    </message>
    <message>
        <source>Search the list – Enter for all conversations</source>
        <translation>搜索列表 – 按回车搜索所有会话</translation>
    </message>
    <message>
        <source>You own %1 of %2</source>
        <comment>conversations owned of those one takes</comment>
        <translation>您负责 %1/%2</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Silence alerts</source>
        <translation>提醒静音</translation>
    </message>
    <message>
        <source>Ends sounds and notifications on all your devices; who waits goes on waiting</source>
        <translation>结束您所有设备上的声音和通知；等待者仍在等待</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::TranscriptView</name>
    <message>
        <source>Quote in the reply</source>
        <translation>在回复中引用</translation>
    </message>
    <message>
        <source>More about this message (Enter)</source>
        <translation>此消息的更多操作（回车）</translation>
    </message>
    <message>
        <source>Copy se&amp;lection</source>
        <translation>复制所选内容(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Copy message</source>
        <translation>复制消息(&amp;C)</translation>
    </message>
    <message>
        <source>Copy link &amp;address</source>
        <translation>复制链接地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Quote in the reply</source>
        <translation>在回复中引用(&amp;Q)</translation>
    </message>
    <message>
        <source>Save as &amp;snippet…</source>
        <translation>存为快捷短语(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Report as a wrong answer</source>
        <translation>报告回答有误(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep as note</source>
        <translation>保留为备注(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>queued, sent on reconnect</source>
        <translation>已排队，重新连接后发送</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>未发送。%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>%Ln 条新消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>To the latest message</source>
        <translation>转到最新消息</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 正在输入…</translation>
    </message>
    <message>
        <source>The visitor is typing…</source>
        <translation>访客正在输入…</translation>
    </message>
    <message>
        <source>Save “%1”…</source>
        <translation>保存“%1”…</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>尚未发送</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::TransferPicker</name>
    <message>
        <source>Transfer to</source>
        <translation>转接给</translation>
    </message>
    <message>
        <source>Team or person</source>
        <translation>团队或个人</translation>
    </message>
    <message>
        <source>Type the name of a team or person</source>
        <translation>输入团队或个人的名称</translation>
    </message>
    <message>
        <source>Teams and people</source>
        <translation>团队和人员</translation>
    </message>
    <message>
        <source>team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>team, closed now</source>
        <translation>团队，当前不在营业时间</translation>
    </message>
    <message>
        <source>Note to whoever takes it</source>
        <translation>给接手人的备注</translation>
    </message>
    <message>
        <source>Note to whoever takes it (optional) – only your team sees it</source>
        <translation>给接手人的备注（可选）– 仅团队可见</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::TrayController</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Claim %1 (%2)</source>
        <translation>接入 %1（%2）</translation>
    </message>
    <message>
        <source>Open Baton</source>
        <translation>打开 Baton</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Silence alerts</source>
        <translation>提醒静音</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::TrayNotifier</name>
    <message>
        <source>There is no icon in the tray that could show a message.</source>
        <translation>托盘中没有可以显示消息的图标。</translation>
    </message>
</context>
<context>
    <name>Baton::Ui::ViewsPane</name>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln 个会话</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Baton::Ui::WeekHours</name>
    <message>
        <source>Hours on %1</source>
        <translation>%1的时间</translation>
    </message>
    <message>
        <source>Copy to…</source>
        <translation>复制到…</translation>
    </message>
    <message>
        <source>Copy the hours of %1 to other days</source>
        <translation>将%1的时间复制到其他日期</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>周一至周五</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>每天</translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>conversations somebody owns, of those they take
----------
so many handoffs out of so many</extracomment>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>nobody waits for an answer</source>
        <translation>无人等待回复</translation>
    </message>
    <message>
        <source>Conversations they own, snoozed ones too, of those they take at a time</source>
        <translation>名下的会话（含稍后处理的）与可同时接待的会话数</translation>
    </message>
    <message>
        <source>How long that visitor of theirs waits for an answer who waits longest</source>
        <translation>其访客中等待回复最久者的等待时间</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Owns</source>
        <translation>名下</translation>
    </message>
    <message>
        <source>Oldest unanswered</source>
        <translation>最久未回复</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Show who waits</source>
        <translation>显示谁在等待</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visitor(s) wait(s) longer than promised.</source>
        <translation>
            <numerusform>%Ln 位访客的等待已超过承诺时间。</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody waits, and nobody can be reached.</source>
        <translation>有人在等待，但无人可以联系。</translation>
    </message>
    <message>
        <source>Somebody waits, and nobody can be reached in: %1.</source>
        <translation>有人在等待，但以下团队无人可以联系：%1。</translation>
    </message>
    <message>
        <source>The queue is long.</source>
        <translation>队列很长。</translation>
    </message>
    <message>
        <source>The queue is long in: %1.</source>
        <translation>以下团队队列很长：%1。</translation>
    </message>
    <message>
        <source>Time to the first reply</source>
        <translation>首次回复用时</translation>
    </message>
    <message>
        <source>Handoffs an hour</source>
        <translation>每小时转人工</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>按时回复</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>错过</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已回复</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>半数在…内</translation>
    </message>
    <message>
        <source>90 % within</source>
        <translation>90 % 在…内</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>Of</source>
        <comment>so many</comment>
        <translation>共</translation>
    </message>
    <message>
        <source>Which chart</source>
        <translation>选择图表</translation>
    </message>
    <message>
        <source>Today by the hour</source>
        <translation>今日按小时</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Save as CSV …</source>
        <translation>保存为 CSV …</translation>
    </message>
    <message>
        <source>Save as picture …</source>
        <translation>保存为图片 …</translation>
    </message>
    <message>
        <source>n = %1</source>
        <extracomment>how many a chart is made of</extracomment>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>The server’s figures of today are not known yet.</source>
        <translation>尚未获得服务器今日的数据。</translation>
    </message>
    <message>
        <source>The same numbers are in the table.</source>
        <translation>表格中有相同的数字。</translation>
    </message>
    <message>
        <source>Half within (minutes)</source>
        <translation>半数在…内（分钟）</translation>
    </message>
    <message>
        <source>90 % within (minutes)</source>
        <translation>90 % 在…内（分钟）</translation>
    </message>
    <message>
        <source>Answered in time (per cent)</source>
        <translation>按时回复（百分比）</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>保存为 CSV</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>无法写入“%1”。</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>保存为图片</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>按名称查找</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>%1 – %2, owns %3 of %4</source>
        <extracomment>an agent&apos;s name, their status, how many conversations they own of those they take</extracomment>
        <translation>%1 – %2，名下 %3／%4</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <extracomment>a visitor&apos;s name; the handoff came while one did not look</extracomment>
        <translation>%1（新）</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>About</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>访客</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Alerted so far</source>
        <translation>已提醒</translation>
    </message>
    <message>
        <source>Alerted next</source>
        <translation>接下来提醒</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Which teams the board counts</source>
        <translation>看板统计的团队</translation>
    </message>
    <message>
        <source>Over the day</source>
        <translation>全天走势</translation>
    </message>
    <message>
        <source>Waits, handoffs and what was missed, hour by hour</source>
        <translation>逐小时的等待、转人工与错过</translation>
    </message>
    <message>
        <source>Own window</source>
        <translation>独立窗口</translation>
    </message>
    <message>
        <source>Big screen</source>
        <translation>大屏</translation>
    </message>
    <message>
        <source>All of a screen, larger, without names of visitors; Escape leaves it</source>
        <translation>全屏放大，不显示访客姓名；按 Escape 退出</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>返回工作区</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>已看</translation>
    </message>
    <message>
        <source>Takes the marks of what is new away</source>
        <translation>清除新内容标记</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>等待者</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>客服</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait(s)</source>
        <translation>
            <numerusform>%Ln 位在等待</numerusform>
        </translation>
    </message>
    <message>
        <source>No one is waiting</source>
        <translation>无人等待</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more when you leave the list</source>
        <translation>
            <numerusform>离开列表后再显示 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Not connected: this is how it was.</source>
        <translation>未连接：显示的是之前的情况。</translation>
    </message>
    <message>
        <source>Board – Baton</source>
        <translation>看板 – Baton</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a share in per cent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>最长等待</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Available agents</source>
        <translation>在线客服</translation>
    </message>
    <message>
        <source>Answered in time today</source>
        <translation>今日按时回复</translation>
    </message>
    <message>
        <source>Missed today</source>
        <translation>今日错过</translation>
    </message>
    <message numerus="yes">
        <source>%Ln longer than promised</source>
        <translation>
            <numerusform>%Ln 个超过承诺时间</numerusform>
        </translation>
    </message>
    <message>
        <source>none longer than promised</source>
        <translation>无超过承诺时间</translation>
    </message>
    <message>
        <source>no one is waiting</source>
        <translation>无人等待</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>none so far</source>
        <translation>暂无</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln handoff(s)</source>
        <translation>
            <numerusform>共 %Ln 次转人工</numerusform>
        </translation>
    </message>
    <message>
        <source>Visitors who wait in the queue now. Snoozed ones and those put off to the next opening are not counted.</source>
        <translation>当前在队列中等待的访客，不含稍后处理和推迟到下次营业的。</translation>
    </message>
    <message>
        <source>How long the one in the queue waits who waits longest, since the request or the last return into the queue.</source>
        <translation>队列中等待最久者自请求或上次回到队列以来的等待时间。</translation>
    </message>
    <message>
        <source>Conversations that an agent owns now, without snoozed ones.</source>
        <translation>当前由客服处理的会话，不含稍后处理的。</translation>
    </message>
    <message>
        <source>Handoffs requested today with a first human reply within what was promised, of those answered or missed; visitors who left within seconds are not counted.</source>
        <translation>今日请求的转人工中，首次人工回复在承诺时间内的占已回复或错过的比例；数秒内离开的访客不计。</translation>
    </message>
    <message>
        <source>Handoffs requested today that ended without a word from a person, of all that came into the queue.</source>
        <translation>今日请求且在没有人工回复的情况下结束的转人工，占所有进入队列的。</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>所有团队</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>from one time of day to another</extracomment>
        <translation>%1 至 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requested</source>
        <translation>
            <numerusform>%Ln 个请求</numerusform>
        </translation>
    </message>
    <message>
        <source>how many were requested is not known</source>
        <translation>请求数未知</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them wait(s) still</source>
        <translation>
            <numerusform>其中 %Ln 个仍在等待</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln came</source>
        <translation>
            <numerusform>新来 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were claimed</source>
        <translation>
            <numerusform>已接入 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missed</source>
        <translation>
            <numerusform>错过 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1: %2</source>
        <extracomment>%1 is a time of day, %2 what has happened since</extracomment>
        <translation>自 %1 起：%2</translation>
    </message>
    <message>
        <source>Nobody alerted yet</source>
        <translation>尚未提醒任何人</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>of the alert ladder: which step, of how many, and whom it alerted</extracomment>
        <translation>第 %1／%2 步：%3</translation>
    </message>
    <message>
        <source>due now: %1</source>
        <translation>现在：%1</translation>
    </message>
    <message>
        <source>in %1: %2</source>
        <extracomment>%1 is a span as 0:34, %2 whom the next step of the ladder alerts</extracomment>
        <translation>%1 后：%2</translation>
    </message>
    <message>
        <source>half of what was promised is over</source>
        <translation>承诺时间已过半</translation>
    </message>
    <message>
        <source>soon longer than promised</source>
        <translation>即将超过承诺时间</translation>
    </message>
    <message>
        <source>longer than promised</source>
        <translation>已超过承诺时间</translation>
    </message>
    <message>
        <source>Handoffs by quarter of an hour</source>
        <translation>每刻钟的转人工</translation>
    </message>
    <message>
        <source>Assign …</source>
        <translation>指派 …</translation>
    </message>
    <message>
        <source>Take over …</source>
        <translation>接管 …</translation>
    </message>
    <message>
        <source>To a team …</source>
        <translation>转给团队 …</translation>
    </message>
    <message>
        <source>Alerts of it</source>
        <translation>其提醒记录</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>停止查看</translation>
    </message>
    <message>
        <source>The conversation that is watched</source>
        <translation>正在查看的会话</translation>
    </message>
    <message>
        <source>This conversation is over, or with the AI again.</source>
        <translation>此会话已结束或已交还 AI。</translation>
    </message>
    <message>
        <source>Not connected: this needs the server.</source>
        <translation>未连接：此操作需要服务器。</translation>
    </message>
    <message>
        <source>It is in nobody’s hands any more.</source>
        <translation>已不在任何人手中。</translation>
    </message>
    <message>
        <source>The AI has this one: take it over first.</source>
        <translation>此会话在 AI 手中：请先接管。</translation>
    </message>
    <message>
        <source>Give it to an agent</source>
        <translation>交给一位客服</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>接入</translation>
    </message>
    <message>
        <source>It is yours already.</source>
        <translation>已在您名下。</translation>
    </message>
    <message>
        <source>Take it yourself</source>
        <translation>由您接入</translation>
    </message>
    <message>
        <source>Take it from who has it; asked once more</source>
        <translation>从当前处理者处接管；会再次确认</translation>
    </message>
    <message>
        <source>Only what an agent owns goes to another team.</source>
        <translation>只有客服名下的会话才能转给其他团队。</translation>
    </message>
    <message>
        <source>Give it to a team’s queue</source>
        <translation>放入某团队的队列</translation>
    </message>
    <message>
        <source>Whom the alerts of this handoff reached, step by step</source>
        <translation>此次转人工的提醒逐步送达了谁</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>指派给</translation>
    </message>
    <message>
        <source>Available agents come first, of these who has most room.</source>
        <translation>在线客服优先，其中余量最多者在前。</translation>
    </message>
    <message>
        <source>%1 loses this conversation and is told so. What they were writing stays with them as a draft.</source>
        <translation>%1 将失去此会话并会得到通知。其正在撰写的内容会作为草稿保留。</translation>
    </message>
    <message>
        <source>The AI stops answering this visitor; you go on.</source>
        <translation>AI 将停止回复此访客，由您继续。</translation>
    </message>
    <message>
        <source>Take over %1?</source>
        <translation>接管 %1？</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>接管</translation>
    </message>
    <message>
        <source>%1 – closed now</source>
        <translation>%1 – 现已关闭</translation>
    </message>
    <message>
        <source>Transfer to a team</source>
        <translation>转接给团队</translation>
    </message>
    <message>
        <source>%1 loses this conversation; it waits in the team’s queue.</source>
        <translation>%1 将失去此会话，它将在团队队列中等待。</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>whether an agent can be reached</extracomment>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>can be reached</source>
        <translation>可联系到</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>联系不到</translation>
    </message>
    <message>
        <source>Whether a console of theirs is connected that would alert them</source>
        <translation>是否有已连接且会提醒他们的控制台</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>可联系</translation>
    </message>
    <message numerus="yes">
        <source>and reachable, of %Ln agent(s)</source>
        <extracomment>below the number of available agents whose console is connected</extracomment>
        <translation>
            <numerusform>且可联系，共 %Ln 位客服</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by status, of %Ln agent(s)</source>
        <translation>
            <numerusform>按状态，共 %Ln 位客服</numerusform>
        </translation>
    </message>
    <message>
        <source>Agents whose status is Available and who have a console connected that would alert them, of all accounts that are not disabled. While nobody knows who is connected, the status alone counts.</source>
        <translation>状态为“在线”且有已连接、会提醒他们的控制台的客服，占所有未停用账户。在不知道谁已连接时，只按状态计算。</translation>
    </message>
    <message>
        <source>Whisper</source>
        <translation>悄悄话</translation>
    </message>
    <message>
        <source>Nobody has it to whom you could whisper.</source>
        <translation>没有负责人可以收到悄悄话。</translation>
    </message>
    <message>
        <source>Whisper to the owner: the visitor never sees it</source>
        <translation>给负责人的悄悄话：访客永远看不到</translation>
    </message>
    <message>
        <source>Whisper to %1: the visitor never sees it</source>
        <translation>给 %1 的悄悄话：访客永远看不到</translation>
    </message>
    <message>
        <source>Write something first</source>
        <translation>请先输入内容</translation>
    </message>
    <message>
        <source>Only the owner sees it, above their reply</source>
        <translation>仅负责人可见，显示在其回复上方</translation>
    </message>
    <message>
        <source>Of the alerts of the last 60 minutes, each a step of the ladder for them, how many were displayed or acknowledged. What nobody knows is not counted as seen.</source>
        <translation>最近 60 分钟内的提醒（每条为针对其本人的一个升级步骤）中，有多少已显示或已确认。无从得知的不算已看到。</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <extracomment>head of a narrow column: how long a visitor waits for an answer</extracomment>
        <translation>未回复</translation>
    </message>
    <message>
        <source>Alerts seen</source>
        <extracomment>head of a narrow column: of the alerts of the last hour, how many were seen</extracomment>
        <translation>已看到的提醒</translation>
    </message>
    <message>
        <source>Alerts of the last hour</source>
        <translation>最近一小时的提醒</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Who waits, who is there, and how today goes</source>
        <translation>谁在等待、谁在线以及今日情况</translation>
    </message>
    <message>
        <source>Handoff rate, replies, conversion and satisfaction over days and weeks</source>
        <translation>数日至数周的转人工率、回复、转化与满意度</translation>
    </message>
    <message>
        <source>available agents</source>
        <extracomment>whom a step of the ladder alerts, in a cell</extracomment>
        <translation>空闲客服</translation>
    </message>
    <message>
        <source>agents again</source>
        <translation>再次提醒客服</translation>
    </message>
    <message>
        <source>team, connected</source>
        <translation>团队在线成员</translation>
    </message>
    <message>
        <source>team leads</source>
        <translation>团队主管</translation>
    </message>
    <message>
        <source>all connected</source>
        <translation>所有在线者</translation>
    </message>
    <message>
        <source>whole team</source>
        <translation>整个团队</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>已错过</translation>
    </message>
    <message>
        <source>not alerted within the last hour</source>
        <translation>最近一小时内未被提醒</translation>
    </message>
    <message>
        <source>alerts of the last hour: %1 of %2 displayed or acknowledged</source>
        <translation>最近一小时的提醒：%2 条中有 %1 条已显示或已确认</translation>
    </message>
    <message>
        <source>%1 has it now, and you wrote this for %2. Press Whisper once more if %1 is to read it.</source>
        <translation>现在由 %1 负责此会话，而这段话是写给 %2 的。如果要让 %1 看到，请再按一次“悄悄话”。</translation>
    </message>
</context>
<context>
    <name>BriefingText</name>
    <message>
        <source>No one has asked for a person</source>
        <translation>无人请求人工</translation>
    </message>
    <message>
        <source>Returned to the AI</source>
        <translation>已交还 AI</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>The visitor no longer wants a person</source>
        <translation>访客不再需要人工</translation>
    </message>
    <message>
        <source>The request was refused</source>
        <translation>请求被拒绝</translation>
    </message>
    <message>
        <source>Missed: nobody came</source>
        <translation>已错过：无人接入</translation>
    </message>
    <message>
        <source>The request ended without a person</source>
        <translation>请求结束，未经人工</translation>
    </message>
    <message>
        <source>not provided</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>询问内容</translation>
    </message>
    <message>
        <source>AI answered</source>
        <translation>AI 的回答</translation>
    </message>
    <message>
        <source>Wants next</source>
        <translation>接下来想要</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>意图</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>%1 by you</source>
        <translation>%1，您</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>From (UTC)</source>
        <translation>起（UTC）</translation>
    </message>
    <message>
        <source>To (UTC)</source>
        <translation>止（UTC）</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Grouped</source>
        <translation>分组方式</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>分子</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>分母</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未计入</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Which time the figures are of</source>
        <translation>指标的时间范围</translation>
    </message>
    <message>
        <source>All six figures: of the whole time, day by day, and by what is chosen below</source>
        <translation>全部六项指标：整段时间、逐日以及按下方所选分组</translation>
    </message>
    <message>
        <source>The chart or table of the chosen figure</source>
        <translation>所选指标的图表或表格</translation>
    </message>
    <message>
        <source>What the figure is broken down by</source>
        <translation>指标的分组方式</translation>
    </message>
    <message>
        <source>%1, of few</source>
        <extracomment>a value that rests on too few to read much into it</extracomment>
        <translation>%1（样本少）</translation>
    </message>
    <message>
        <source>%1, hour by hour</source>
        <extracomment>the name of a figure</extracomment>
        <translation>%1（按小时）</translation>
    </message>
    <message>
        <source>%1, day by day</source>
        <translation>%1（按日）</translation>
    </message>
    <message>
        <source>There is nothing to draw.</source>
        <translation>没有可绘制的内容。</translation>
    </message>
    <message>
        <source>Handoff rate</source>
        <translation>转人工率</translation>
    </message>
    <message>
        <source>Time to a person’s reply</source>
        <translation>人工回复用时</translation>
    </message>
    <message>
        <source>Conversion after handoff</source>
        <translation>转人工后转化</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>错过</translation>
    </message>
    <message>
        <source>Repeat contact</source>
        <translation>重复联系</translation>
    </message>
    <message>
        <source>Conversations in which a person was asked for, of all conversations that began. It is counted for all teams together, as a conversation has neither team nor category.</source>
        <translation>请求人工的会话占所有已开始的会话。由于会话没有团队或类别，仅按所有团队合计。</translation>
    </message>
    <message>
        <source>From the request for a person to the first message of an agent: half of the answered handoffs were answered within it. Takeovers are left out, and so is what nobody answered: that is in “Missed”.</source>
        <translation>从请求人工到客服第一条消息：半数已回复的转人工在此时间内得到回复。不含主动接管，也不含无人回复的，后者计入“错过”。</translation>
    </message>
    <message>
        <source>Answered handoffs that a goal is credited to, of all answered handoffs: the visitor reached it within 7 days of the agent’s last message. What nobody answered is left out. For handoffs of the last 7 days it can still rise.</source>
        <translation>已回复的转人工中计入目标的，占所有已回复的转人工：访客在客服最后一条消息后 7 天内达成目标。不含无人回复的。最近 7 天的转人工所占比例仍可能上升。</translation>
    </message>
    <message>
        <source>Ratings of 4 and 5, of all ratings that visitors gave after a handoff. Handoffs without a rating are left out.</source>
        <translation>转人工后访客给出的评分中 4 分和 5 分的占比。不含没有评分的转人工。</translation>
    </message>
    <message>
        <source>Handoffs that ended without a word from a person, as the visitor left, the time ran out or somebody closed them, of all that were queued. Takeovers are left out, and open and refused handoffs.</source>
        <translation>因访客离开、超时或被关闭而没有任何人工回复就结束的转人工，占所有进入过队列的。不含主动接管以及未结束和被拒绝的转人工。</translation>
    </message>
    <message>
        <source>Answered handoffs after which the visitor asked for a person again within 7 days, of all answered handoffs that are over. Open ones are left out, and what nobody answered. For handoffs of the last 7 days it can still rise.</source>
        <translation>已回复的转人工中，访客在 7 天内再次请求人工的，占所有已回复且已结束的转人工。不含未结束的和无人回复的。最近 7 天的转人工所占比例仍可能上升。</translation>
    </message>
    <message>
        <source>takeovers</source>
        <translation>主动接管</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未回复</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>未结束</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>why handoffs are left out of a figure, and how many</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Left out here – %1.</source>
        <extracomment>behind what a figure counts: why handoffs are left out, and how many</extracomment>
        <translation>此处未计入：%1。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>最近 90 天</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>按团队</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>按原因</translation>
    </message>
    <message>
        <source>By hour of the day</source>
        <translation>按一天中的小时</translation>
    </message>
    <message>
        <source>counted for all teams together alone</source>
        <translation>仅按所有团队合计</translation>
    </message>
    <message>
        <source>n = %1, 90 % within %2</source>
        <extracomment>of how many, and a span as 3:10</extracomment>
        <translation>n = %1，90 % 在 %2 内</translation>
    </message>
    <message>
        <source>too few to compare</source>
        <translation>数量太少，无法比较</translation>
    </message>
    <message>
        <source>too early to compare</source>
        <translation>为时尚早，无法比较</translation>
    </message>
    <message>
        <source>= as before (%1), the last 7 days left out</source>
        <extracomment>%1 is what it was in the period before</extracomment>
        <translation>= 与之前相同（%1），不含最近 7 天</translation>
    </message>
    <message>
        <source>= as before (%1)</source>
        <translation>= 与之前相同（%1）</translation>
    </message>
    <message>
        <source>↑ up from %1 to %2, the last 7 days left out</source>
        <extracomment>%1 is what it was in the period before, %2 what it is now</extracomment>
        <translation>↑ 从 %1 升至 %2，不含最近 7 天</translation>
    </message>
    <message>
        <source>↑ up from %1</source>
        <translation>↑ 高于之前的 %1</translation>
    </message>
    <message>
        <source>↓ down from %1 to %2, the last 7 days left out</source>
        <translation>↓ 从 %1 降至 %2，不含最近 7 天</translation>
    </message>
    <message>
        <source>↓ down from %1</source>
        <translation>↓ 低于之前的 %1</translation>
    </message>
    <message>
        <source>The figures are not known yet.</source>
        <translation>指标尚不清楚。</translation>
    </message>
    <message>
        <source>This server counts no figures.</source>
        <translation>此服务器不统计指标。</translation>
    </message>
    <message>
        <source>The server tells these figures to those who lead the team.</source>
        <translation>服务器仅向该团队的负责人提供这些指标。</translation>
    </message>
    <message>
        <source>This is more than the server counts at once. Choose less.</source>
        <translation>超出服务器一次可统计的范围。请缩小选择。</translation>
    </message>
    <message>
        <source>Not connected. The figures are not known yet.</source>
        <translation>未连接。指标尚不清楚。</translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>%1 is a time, as 14:12</extracomment>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Not connected. As of %1</source>
        <translation>未连接。截至 %1</translation>
    </message>
    <message>
        <source>no team</source>
        <translation>无团队</translation>
    </message>
    <message>
        <source>a team that is gone</source>
        <translation>已不存在的团队</translation>
    </message>
    <message>
        <source>A handoff with several reasons is in the row of each.</source>
        <translation>有多个原因的转人工会计入每个原因的行。</translation>
    </message>
    <message>
        <source>Asked for a person</source>
        <comment>column</comment>
        <translation>请求人工</translation>
    </message>
    <message>
        <source>Waits together</source>
        <comment>column</comment>
        <translation>等待合计</translation>
    </message>
    <message>
        <source>With a goal</source>
        <comment>column</comment>
        <translation>达成目标</translation>
    </message>
    <message>
        <source>4 or 5</source>
        <comment>column</comment>
        <translation>4 或 5 分</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>column</comment>
        <translation>错过</translation>
    </message>
    <message>
        <source>Came again</source>
        <comment>column</comment>
        <translation>再次联系</translation>
    </message>
    <message>
        <source>Conversations</source>
        <comment>column</comment>
        <translation>会话</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>column</comment>
        <translation>已回复</translation>
    </message>
    <message>
        <source>Ratings</source>
        <comment>column</comment>
        <translation>评分数</translation>
    </message>
    <message>
        <source>Queued</source>
        <comment>column</comment>
        <translation>进入队列</translation>
    </message>
    <message>
        <source>Answered and over</source>
        <comment>column</comment>
        <translation>已回复且已结束</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>column</comment>
        <translation>占比</translation>
    </message>
    <message>
        <source>A visitor who comes back goes on in the same conversation, so that older ones have had more time for it.</source>
        <translation>再次来访的访客会继续同一会话，因此较早的会话有更多时间出现人工请求。</translation>
    </message>
    <message>
        <source>≈ nearly as before (%1)</source>
        <extracomment>%1 is what it was in the period before, a little else than what it is now</extracomment>
        <translation>≈ 与之前相近（%1）</translation>
    </message>
    <message>
        <source>A conversation has neither team, category nor reason, so these are hours.</source>
        <translation>会话没有团队、类别或原因，因此这里按小时列出。</translation>
    </message>
</context>
<context>
    <name>FileBlock</name>
    <message>
        <source>Too large to show · %1</source>
        <translation>过大，无法显示 · %1</translation>
    </message>
    <message>
        <source>Cannot be shown · %1</source>
        <translation>无法显示 · %1</translation>
    </message>
    <message>
        <source>Picture %1, %2</source>
        <extracomment>%1 is the name of a file, %2 its size</extracomment>
        <translation>图片 %1，%2</translation>
    </message>
    <message>
        <source>File %1, %2</source>
        <translation>文件 %1，%2</translation>
    </message>
</context>
<context>
    <name>HandoffWords</name>
    <message>
        <source>The visitor asks for a person</source>
        <translation>访客要求人工</translation>
    </message>
    <message>
        <source>The talk touches something sensitive</source>
        <translation>谈到敏感话题</translation>
    </message>
    <message>
        <source>The visitor is frustrated</source>
        <translation>访客感到不满</translation>
    </message>
    <message>
        <source>The visitor says it again, or rejects answers</source>
        <translation>访客重复提问或否定答复</translation>
    </message>
    <message>
        <source>The AI does not know the answer</source>
        <translation>AI 不知道答案</translation>
    </message>
    <message>
        <source>The question is not what the knowledge is about</source>
        <translation>问题超出知识库范围</translation>
    </message>
    <message>
        <source>The talk becomes complex</source>
        <translation>会话变得复杂</translation>
    </message>
    <message>
        <source>The visitor wants a quote of their own</source>
        <translation>访客想要专属报价</translation>
    </message>
    <message>
        <source>The lead score is high</source>
        <translation>线索评分高</translation>
    </message>
    <message>
        <source>The visitor fits the ideal customer</source>
        <translation>访客符合理想客户</translation>
    </message>
    <message>
        <source>The visitor wants to buy</source>
        <translation>访客想购买</translation>
    </message>
    <message>
        <source>It is about the visitor’s own account</source>
        <translation>涉及访客自己的账户</translation>
    </message>
    <message>
        <source>It is about terms and exceptions</source>
        <translation>涉及条款与例外</translation>
    </message>
    <message>
        <source>The visitor is abusive</source>
        <translation>访客出言不逊</translation>
    </message>
    <message>
        <source>The visitor is on a page with a rule</source>
        <translation>访客在设有规则的页面上</translation>
    </message>
    <message>
        <source>Hand over at once</source>
        <translation>立即转接</translation>
    </message>
    <message>
        <source>Ask for details, then hand over</source>
        <translation>先询问信息，再转接</translation>
    </message>
    <message>
        <source>Offer a person</source>
        <translation>提议转人工</translation>
    </message>
    <message>
        <source>Only note it</source>
        <translation>仅记录</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>size of the company</source>
        <translation>公司规模</translation>
    </message>
    <message>
        <source>role there</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>by when</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>integration</source>
        <translation>集成</translation>
    </message>
    <message>
        <source>introduction</source>
        <translation>实施</translation>
    </message>
    <message>
        <source>moving over from another product</source>
        <translation>从其他产品迁移</translation>
    </message>
    <message>
        <source>whether it fits</source>
        <translation>是否适合</translation>
    </message>
    <message>
        <source>a demonstration</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>an objection</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>a large company</source>
        <translation>大型企业</translation>
    </message>
    <message>
        <source>a quote of their own</source>
        <translation>专属报价</translation>
    </message>
    <message>
        <source>their account</source>
        <translation>自己的账户</translation>
    </message>
    <message>
        <source>private data</source>
        <translation>个人信息</translation>
    </message>
    <message>
        <source>terms and exceptions</source>
        <translation>条款与例外</translation>
    </message>
    <message>
        <source>not solved by the AI</source>
        <translation>AI 未能解决</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what a handoff is about, from wide to narrow: sales: a demonstration
----------
a page, and what is done there</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>E-mail address or phone number known</source>
        <translation>已知邮箱或电话</translation>
    </message>
    <message>
        <source>Company known</source>
        <translation>已知公司</translation>
    </message>
    <message>
        <source>50 people or more</source>
        <translation>50 人及以上</translation>
    </message>
    <message>
        <source>Somebody who decides</source>
        <translation>决策者</translation>
    </message>
    <message>
        <source>Budget known</source>
        <translation>已知预算</translation>
    </message>
    <message>
        <source>Says by when</source>
        <translation>说明时间</translation>
    </message>
    <message>
        <source>Speaks of prices and plans (twice that in three turns)</source>
        <translation>谈到价格和套餐（三条消息中出现则加倍）</translation>
    </message>
    <message>
        <source>Asks for a quote or a demonstration</source>
        <translation>索要报价或演示</translation>
    </message>
    <message>
        <source>Reads a page of prices</source>
        <translation>正在看价格页面</translation>
    </message>
    <message>
        <source>Pages of prices</source>
        <translation>价格页面</translation>
    </message>
    <message>
        <source>Pages of products</source>
        <translation>产品页面</translation>
    </message>
    <message>
        <source>Checkout and payment</source>
        <translation>结账与付款</translation>
    </message>
    <message>
        <source>Help and support pages</source>
        <translation>帮助与支持页面</translation>
    </message>
    <message>
        <source>Pages with the address</source>
        <translation>指定地址的页面</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>不处理</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2; at most %Ln question(s))</source>
        <extracomment>what the AI does, which details it asks for, at most how many of them</extracomment>
        <translation>
            <numerusform>%1（%2；最多 %Ln 个问题）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, from %2 on</source>
        <extracomment>what the AI does, from how many per cent of certainty on</extracomment>
        <translation>%1，从 %2 起</translation>
    </message>
    <message>
        <source>%1, as urgent</source>
        <translation>%1，标为紧急</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <extracomment>what the AI does, and to which team</extracomment>
        <translation>%1，转给 %2</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <extracomment>what the AI does, and what it is filed under</extracomment>
        <translation>%1，归为 %2</translation>
    </message>
    <message>
        <source>Handing over to people</source>
        <translation>转接人工</translation>
    </message>
    <message>
        <source>Complexity from which on the talk is complex</source>
        <translation>会话被视为复杂的分值</translation>
    </message>
    <message>
        <source>Lead score that is high</source>
        <translation>被视为高的线索评分</translation>
    </message>
    <message>
        <source>Rejections and repetitions that count</source>
        <translation>起作用的否定与重复次数</translation>
    </message>
    <message>
        <source>Rejections and repetitions that tell frustration</source>
        <translation>表明不满的否定与重复次数</translation>
    </message>
    <message>
        <source>Turns before the whole talk is judged</source>
        <translation>从第几条消息起评估整个会话</translation>
    </message>
    <message>
        <source>Polite “I do not know” before a person</source>
        <translation>转人工前礼貌说“我不知道”的次数</translation>
    </message>
    <message>
        <source>How sure the AI must be to answer</source>
        <translation>AI 作答所需的把握</translation>
    </message>
    <message>
        <source>Ideal customer: people in the company</source>
        <translation>理想客户：公司人数</translation>
    </message>
    <message>
        <source>Ideal customer: roles</source>
        <translation>理想客户：职位</translation>
    </message>
    <message>
        <source>Ideal customer: industries and words</source>
        <translation>理想客户：行业与词语</translation>
    </message>
    <message>
        <source>Ideal customer: how many of these must fit</source>
        <translation>理想客户：须满足几项</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <extracomment>a setting, its new value, its old value</extracomment>
        <translation>%1：由 %3 改为 %2</translation>
    </message>
    <message>
        <source>The AI goes on.</source>
        <translation>AI 继续会话。</translation>
    </message>
    <message>
        <source>The AI asks for: %1.</source>
        <extracomment>what is asked for</extracomment>
        <translation>AI 询问：%1。</translation>
    </message>
    <message>
        <source>The AI offers a person.</source>
        <translation>AI 提议转人工。</translation>
    </message>
    <message>
        <source>Hands over.</source>
        <translation>转接人工。</translation>
    </message>
    <message>
        <source>Would hand over, but that is switched off.</source>
        <translation>本应转接，但已关闭。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a reason, and what it was seen by</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2, counts from %3 on</source>
        <extracomment>a reason, the score it goes by, the score from which on it counts</extracomment>
        <translation>%1：%2，从 %3 起算</translation>
    </message>
    <message>
        <source>%1: %2 sure, only noted</source>
        <extracomment>a reason and how sure it is; nothing is done but to note it</extracomment>
        <translation>%1：%2 把握，仅记录</translation>
    </message>
    <message>
        <source>%1: %2 sure, acts from %3 on</source>
        <extracomment>a reason, how sure it is, how sure it must be</extracomment>
        <translation>%1：%2 把握，从 %3 起生效</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Complexity %1 · friction %2 · lead score %3 · the AI is %4 sure of its answer</source>
        <translation>复杂度 %1 · 摩擦 %2 · 线索评分 %3 · AI 对答案的把握 %4</translation>
    </message>
    <message>
        <source>website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Before a handoff about %1</source>
        <extracomment>what the AI asks for before it hands over; %1 is a topic: Billing</extracomment>
        <translation>在转接关于“%1”的对话之前</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>Always open.</source>
        <translation>始终开放。</translation>
    </message>
    <message>
        <source>The time zone %1 is not known.</source>
        <translation>未知时区 %1。</translation>
    </message>
    <message>
        <source>Now open, and it does not close.</source>
        <translation>现在开放，且不会关闭。</translation>
    </message>
    <message>
        <source>Now closed, and it does not open within a year.</source>
        <translation>现在休息，一年内不会开放。</translation>
    </message>
    <message>
        <source>Now open. Closes %1, which is %2 for a visitor in %3.</source>
        <extracomment>%1 and %2 are a day and a time, %3 is a time zone</extracomment>
        <translation>现在开放。将于 %1 关闭，对 %3 的访客为 %2。</translation>
    </message>
    <message>
        <source>Now closed. Opens %1, which is %2 for a visitor in %3.</source>
        <translation>现在休息。将于 %1 开放，对 %3 的访客为 %2。</translation>
    </message>
    <message>
        <source>Choose a time zone.</source>
        <translation>请选择时区。</translation>
    </message>
    <message>
        <source>On one day two times overlap.</source>
        <translation>某一天有两个时间段重叠。</translation>
    </message>
    <message>
        <source>A holiday is there twice.</source>
        <translation>有节假日重复。</translation>
    </message>
    <message>
        <source>There are too many times on one day, or too many holidays.</source>
        <translation>某一天的时间段过多，或节假日过多。</translation>
    </message>
    <message>
        <source>A time or a date is not complete.</source>
        <translation>有时间或日期不完整。</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>This key writes text. Add Ctrl or Alt.</source>
        <translation>此按键用于输入文字。请加上 Ctrl 或 Alt。</translation>
    </message>
    <message>
        <source>Ctrl+Alt with a character is how AltGr types letters. Choose another key.</source>
        <translation>Ctrl+Alt 加字符是 AltGr 输入字母的方式。请选择其他按键。</translation>
    </message>
    <message>
        <source>Text fields need this key for writing. Choose another one.</source>
        <translation>文本框需要此按键进行输入。请选择其他按键。</translation>
    </message>
    <message>
        <source>Input methods use this key for languages and emoji. Choose another one.</source>
        <translation>输入法使用此按键切换语言和表情。请选择其他按键。</translation>
    </message>
    <message>
        <source>The desktop needs this key. Choose another one.</source>
        <translation>桌面需要此按键。请选择其他按键。</translation>
    </message>
    <message>
        <source>Lists need this key for moving. Choose another one.</source>
        <translation>列表需要此按键进行移动。请选择其他按键。</translation>
    </message>
</context>
<context>
    <name>LadderWords</name>
    <message>
        <source>available agents of the team</source>
        <translation>团队中空闲的客服</translation>
    </message>
    <message>
        <source>everybody of the team who is connected</source>
        <translation>团队中所有在线的人</translation>
    </message>
    <message>
        <source>anybody who is connected</source>
        <translation>任何在线的人</translation>
    </message>
    <message>
        <source>everybody of the team, connected or not</source>
        <translation>团队所有人，无论是否在线</translation>
    </message>
    <message>
        <source>nobody came: the visitor is told</source>
        <translation>无人接入：告知访客</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>%1后</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>when a step of the ladder is taken, and whom it alerts
----------
why people are not alerted: who</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>day and time</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>%1 – %2: %3</source>
        <extracomment>time, whom the step is for, and who that would be</extracomment>
        <translation>%1 – %2：%3</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>不空闲</translation>
    </message>
    <message>
        <source>signed off</source>
        <translation>已下线</translation>
    </message>
    <message>
        <source>quiet hours</source>
        <translation>免打扰时段</translation>
    </message>
    <message>
        <source>Not: %1</source>
        <translation>不提醒：%1</translation>
    </message>
    <message>
        <source>(in spite of quiet hours, because nobody who is awake would notice)</source>
        <translation>（不顾免打扰时段，因为未免打扰的人都不会注意到）</translation>
    </message>
    <message>
        <source>Named too, but no console of theirs would alert: %1.</source>
        <translation>另有但其控制台不会提醒：%1。</translation>
    </message>
    <message>
        <source>available agents of the team, again</source>
        <translation>团队中空闲的客服（再次提醒）</translation>
    </message>
    <message>
        <source>the team leads</source>
        <translation>团队主管</translation>
    </message>
</context>
<context>
    <name>LetterWords</name>
    <message>
        <source>Webhook %1</source>
        <extracomment>the name of a webhook, as the operator wrote it down</extracomment>
        <translation>Webhook %1</translation>
    </message>
    <message>
        <source>Push message to everybody</source>
        <translation>给所有人的推送消息</translation>
    </message>
    <message>
        <source>E-mail to %1</source>
        <extracomment>whom for</extracomment>
        <translation>给 %1 的邮件</translation>
    </message>
    <message>
        <source>Push message to %1</source>
        <translation>给 %1 的推送消息</translation>
    </message>
    <message>
        <source>conversation with %1</source>
        <translation>与 %1 的会话</translation>
    </message>
    <message>
        <source>an earlier conversation</source>
        <translation>此前的一次会话</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>which message was not delivered, and of which conversation it told</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The mail server refused it (answer %1).</source>
        <translation>邮件服务器拒收（应答 %1）。</translation>
    </message>
    <message>
        <source>The other server does not let us in (HTTP %1): the secret may be out of date.</source>
        <translation>对方服务器不允许我们访问（HTTP %1）：密钥可能已过期。</translation>
    </message>
    <message>
        <source>There is nothing at its address any more (HTTP %1).</source>
        <translation>该地址上已没有内容（HTTP %1）。</translation>
    </message>
    <message>
        <source>The other server had been sent too much (HTTP %1).</source>
        <translation>发送给对方服务器的内容过多（HTTP %1）。</translation>
    </message>
    <message>
        <source>The other server failed (HTTP %1).</source>
        <translation>对方服务器出错（HTTP %1）。</translation>
    </message>
    <message>
        <source>The other server refused it (HTTP %1).</source>
        <translation>对方服务器拒绝接收（HTTP %1）。</translation>
    </message>
    <message>
        <source>It could not be sent; the server’s log says more.</source>
        <translation>未能发送；详情见服务器日志。</translation>
    </message>
    <message>
        <source>The other server did not answer in time.</source>
        <translation>对方服务器未及时应答。</translation>
    </message>
    <message>
        <source>Nobody knows the name of the other server.</source>
        <translation>无法找到对方服务器的名称。</translation>
    </message>
    <message>
        <source>The other server could not be reached.</source>
        <translation>无法连接到对方服务器。</translation>
    </message>
    <message>
        <source>The connection would not have been secure: the other server’s certificate is not trusted.</source>
        <translation>连接不安全：对方服务器的证书不受信任。</translation>
    </message>
    <message>
        <source>It is in a private network, which the server’s settings do not allow.</source>
        <translation>目标位于专用网络内，服务器设置不允许。</translation>
    </message>
    <message>
        <source>It has moved (HTTP %1): its address in the server’s settings is out of date.</source>
        <translation>目标已迁移（HTTP %1）：服务器设置中的地址已过期。</translation>
    </message>
    <message>
        <source>The server’s settings do not have it any more.</source>
        <translation>服务器设置中已没有这个目标。</translation>
    </message>
    <message>
        <source>Too many were waiting, and this was the oldest.</source>
        <translation>等待投递的太多，这一条是其中最早的。</translation>
    </message>
    <message>
        <source>Given up on %1 without an attempt</source>
        <translation>于 %1 放弃，未曾尝试</translation>
    </message>
    <message numerus="yes">
        <source>Given up on %1 after %Ln attempt(s)</source>
        <extracomment>%1 is date and time</extracomment>
        <translation>
            <numerusform>于 %1 放弃，共尝试 %Ln 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1, given up on %2 after %Ln attempt(s)</source>
        <extracomment>both are date and time</extracomment>
        <translation>
            <numerusform>%1 的消息，于 %2 放弃，共尝试 %Ln 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) could not be delivered.</source>
        <translation>
            <numerusform>%Ln 条消息未能送达。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageBox</name>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Keep as note</source>
        <translation>保留为备注</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>MineFile</name>
    <message>
        <source>The file with your unsent replies and drafts was damaged. It was kept beside the new one with “bad” in its name.</source>
        <translation>存放未发送回复和草稿的文件已损坏。旧文件保留在新文件旁，名称中带有“bad”。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsent text(s) of before can be read again when the keychain is open.</source>
        <translation>
            <numerusform>密钥环解锁后，可重新读取之前未发送的 %Ln 条文字。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsent text(s) of before could not be opened with this computer&apos;s key. They were taken out and kept beside, in a file with “bad” in its name.</source>
        <translation>
            <numerusform>之前未发送的 %Ln 条文字无法用此电脑的密钥打开，已移出并另存到名称带“bad”的文件中。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>Agent</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>团队主管</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>in no team</source>
        <translation>不属于任何团队</translation>
    </message>
    <message>
        <source>may no longer sign in</source>
        <translation>不再允许登录</translation>
    </message>
    <message>
        <source>name</source>
        <comment>of a person, within a sentence</comment>
        <translation>姓名</translation>
    </message>
    <message>
        <source>role</source>
        <comment>of a person, within a sentence</comment>
        <translation>职务</translation>
    </message>
    <message>
        <source>teams</source>
        <comment>of a person, within a sentence</comment>
        <translation>团队</translation>
    </message>
    <message>
        <source>languages</source>
        <comment>of a person, within a sentence</comment>
        <translation>语言</translation>
    </message>
    <message>
        <source>skills</source>
        <comment>of a person, within a sentence</comment>
        <translation>技能</translation>
    </message>
    <message>
        <source>conversations at a time</source>
        <comment>of a person, within a sentence</comment>
        <translation>同时进行的会话数</translation>
    </message>
    <message>
        <source>whether they may sign in</source>
        <comment>of a person, within a sentence</comment>
        <translation>是否允许登录</translation>
    </message>
    <message>
        <source>This is you: you stay an admin who may sign in. Another admin can change that.</source>
        <translation>这是您自己：您仍是可登录的管理员。其他管理员可以更改。</translation>
    </message>
    <message>
        <source>This is you, and there is no other admin: make somebody else one first.</source>
        <translation>这是您自己，且没有其他管理员：请先将他人设为管理员。</translation>
    </message>
    <message>
        <source>A person has no name.</source>
        <translation>有人员没有姓名。</translation>
    </message>
    <message>
        <source>%1: “%2” is no language. Write en, de-AT.</source>
        <extracomment>a name, and what was typed for a language</extracomment>
        <translation>%1：“%2”不是语言。请写 en, de-AT。</translation>
    </message>
    <message>
        <source>%1: at most %2 languages.</source>
        <translation>%1：最多 %2 种语言。</translation>
    </message>
    <message>
        <source>%1: the skill “%2” has more than %3 letters.</source>
        <extracomment>a name, a skill, and how many letters it may have</extracomment>
        <translation>%1：技能“%2”超过 %3 个字符。</translation>
    </message>
    <message>
        <source>%1: at most %2 skills.</source>
        <translation>%1：最多 %2 项技能。</translation>
    </message>
</context>
<context>
    <name>QuestionWords</name>
    <message numerus="yes">
        <source>Asked %Ln time(s), last on %1</source>
        <extracomment>%1 is date and time of the last time</extracomment>
        <translation>
            <numerusform>被问 %Ln 次，最近一次在 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered by %1 on %2</source>
        <extracomment>%1 is a person, %2 date and time</extracomment>
        <translation>由 %1 于 %2 回答</translation>
    </message>
    <message numerus="yes">
        <source>%1, after it had been asked %Ln time(s)</source>
        <extracomment>%1 is &quot;Answered by … on …&quot;</extracomment>
        <translation>
            <numerusform>%1，此前被问 %Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>An earlier visitor</source>
        <translation>较早的访客</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>who asked, and date and time</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Saved. The AI answers so from the next question on.</source>
        <translation>已保存。AI 从下一个问题起这样回答。</translation>
    </message>
    <message>
        <source>Removed. The AI does not know this answer any more.</source>
        <translation>已移除。AI 不再知道这个回答。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) dismissed.</source>
        <translation>
            <numerusform>已忽略 %Ln 个问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not done: you are not an admin any more.</source>
        <translation>未执行：您已不再是管理员。</translation>
    </message>
    <message>
        <source>Not saved: another admin has changed this answer meanwhile. Saving again replaces theirs.</source>
        <translation>未保存：另一位管理员已更改此回答。再次保存将替换其内容。</translation>
    </message>
    <message>
        <source>Not saved: another admin has removed this answer. Saving again adds it anew.</source>
        <translation>未保存：另一位管理员已移除此回答。再次保存将重新添加。</translation>
    </message>
    <message>
        <source>Another admin has removed this answer already.</source>
        <translation>另一位管理员已经移除了此回答。</translation>
    </message>
    <message>
        <source>Not saved: there are as many answers as are kept. Remove some that nobody needs.</source>
        <translation>未保存：回答数量已达上限。请移除一些不再需要的。</translation>
    </message>
    <message>
        <source>Not done: the server could not be asked. Try again.</source>
        <translation>未执行：无法联系服务器。请重试。</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>You are offline: new visitors go to your colleagues.</source>
        <translation>您已离线：新访客将由同事接待。</translation>
    </message>
    <message>
        <source>Alerts are on: you are told as soon as somebody asks for a person.</source>
        <translation>提醒已开启：一旦有人请求人工，您会立即得知。</translation>
    </message>
    <message>
        <source>Your status is %1: you are not alerted first. Ctrl+Shift+D changes it.</source>
        <translation>您的状态为%1：不会优先提醒您。按 Ctrl+Shift+D 更改。</translation>
    </message>
    <message>
        <source>No one is waiting</source>
        <translation>无人等待</translation>
    </message>
    <message>
        <source>Nobody waits for %1</source>
        <translation>无人等待 %1</translation>
    </message>
    <message>
        <source>The last handoff came %1 ago, at %2.</source>
        <translation>上次转人工在 %1前（%2）。</translation>
    </message>
    <message>
        <source>Most at risk first</source>
        <translation>超时风险最高优先</translation>
    </message>
    <message>
        <source>Urgent first</source>
        <translation>紧急优先</translation>
    </message>
    <message>
        <source>Highest lead score first</source>
        <translation>线索评分最高优先</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最早优先</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新优先</translation>
    </message>
    <message>
        <source>Last active first</source>
        <translation>最近活跃优先</translation>
    </message>
    <message>
        <source>Back soonest first</source>
        <translation>最快返回优先</translation>
    </message>
    <message>
        <source>By risk</source>
        <translation>按风险</translation>
    </message>
    <message>
        <source>By urgency</source>
        <translation>按紧急</translation>
    </message>
    <message>
        <source>By lead</source>
        <translation>按线索</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>最早</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Last active</source>
        <translation>最近活跃</translation>
    </message>
    <message>
        <source>Back soonest</source>
        <translation>最快返回</translation>
    </message>
    <message>
        <source>high lead score</source>
        <translation>线索评分高</translation>
    </message>
    <message>
        <source>medium lead score</source>
        <translation>线索评分中</translation>
    </message>
    <message>
        <source>low lead score</source>
        <translation>线索评分低</translation>
    </message>
    <message>
        <source>lead score unknown</source>
        <translation>线索评分未知</translation>
    </message>
    <message>
        <source>Offered to %1</source>
        <translation>已分派给 %1</translation>
    </message>
    <message>
        <source>For you %1</source>
        <translation>给您 %1</translation>
    </message>
    <message>
        <source>back at %1</source>
        <translation>%1 返回</translation>
    </message>
    <message>
        <source>back %1, %2</source>
        <translation>%1 %2 返回</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 waiting · longest %2</source>
        <translation>%1 个等待 · 最长 %2</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 个等待</translation>
    </message>
    <message>
        <source>%1 yours · longest wait %2</source>
        <translation>您的 %1 个 · 最长等待 %2</translation>
    </message>
    <message>
        <source>%1 yours · nobody waits for you</source>
        <translation>您的 %1 个 · 无人等您</translation>
    </message>
    <message>
        <source>%1 with the team · longest wait %2</source>
        <translation>%1 个在团队 · 最长等待 %2</translation>
    </message>
    <message>
        <source>%1 with the team</source>
        <translation>%1 个在团队</translation>
    </message>
    <message>
        <source>%1 snoozed</source>
        <translation>%1 个稍后处理</translation>
    </message>
    <message>
        <source>%1 with the AI</source>
        <translation>%1 个由 AI 处理</translation>
    </message>
    <message>
        <source>%1 resolved</source>
        <translation>%1 个已解决</translation>
    </message>
    <message>
        <source>newest %1 of %2 with the AI</source>
        <translation>AI 处理的 %2 个中最新 %1 个</translation>
    </message>
    <message>
        <source>newest %1 of %2 resolved</source>
        <translation>%2 个已解决中最新 %1 个</translation>
    </message>
    <message>
        <source>Getting the queue…</source>
        <translation>正在获取队列…</translation>
    </message>
    <message>
        <source>The conversations appear as soon as the server has answered.</source>
        <translation>服务器响应后即显示会话。</translation>
    </message>
    <message>
        <source>You have no conversations</source>
        <translation>您没有会话</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visitor(s) wait. Ctrl+Shift+H claims the next.</source>
        <translation>
            <numerusform>%Ln 位访客正在等待。按 Ctrl+Shift+H 接入下一位。</numerusform>
        </translation>
    </message>
    <message>
        <source>What you claim stands here until you return, resolve or pass it on.</source>
        <translation>您接入的会话显示在此，直到交还、解决或转接。</translation>
    </message>
    <message>
        <source>The AI has no conversations</source>
        <translation>AI 没有会话</translation>
    </message>
    <message>
        <source>What the AI answers stands here. You can read along and take over at any moment.</source>
        <translation>AI 正在回答的会话显示在此。您可以旁观并随时接管。</translation>
    </message>
    <message>
        <source>Nothing is snoozed</source>
        <translation>没有稍后处理的会话</translation>
    </message>
    <message>
        <source>A snoozed conversation comes back at its time, or as soon as the visitor writes.</source>
        <translation>到时间或访客一发言，会话就会重新出现。</translation>
    </message>
    <message>
        <source>Nothing is resolved yet</source>
        <translation>尚无已解决的会话</translation>
    </message>
    <message>
        <source>What you resolve is kept here. It opens again when the visitor writes.</source>
        <translation>您解决的会话保存在此，访客再次发言时会重新打开。</translation>
    </message>
    <message>
        <source>99+</source>
        <translation>99+</translation>
    </message>
    <message>
        <source>Overnight</source>
        <extracomment>on a row of the queue: the visitor asked while the team was closed</extracomment>
        <translation>非服务时段</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>Set here.</source>
        <translation>在此设定。</translation>
    </message>
    <message>
        <source>Set for this agent.</source>
        <translation>为此客服设定。</translation>
    </message>
    <message>
        <source>Locked for this agent: %1</source>
        <translation>已为此客服锁定：%1</translation>
    </message>
    <message>
        <source>Agent: %1</source>
        <translation>客服：%1</translation>
    </message>
    <message>
        <source>Whole workspace</source>
        <translation>整个工作区</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <translation>团队：%1</translation>
    </message>
    <message>
        <source>E-mail, if nobody has come</source>
        <translation>邮件（若无人接入）</translation>
    </message>
    <message>
        <source>Phone, if nobody has come</source>
        <translation>手机（若无人接入）</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>铃声</translation>
    </message>
    <message>
        <source>Sounds again</source>
        <translation>重复响铃</translation>
    </message>
    <message>
        <source>Sounds at most</source>
        <translation>响铃次数上限</translation>
    </message>
    <message>
        <source>Its notice shows</source>
        <translation>通知中显示</translation>
    </message>
    <message>
        <source>Only while the window is not in front</source>
        <translation>仅当窗口不在前台时</translation>
    </message>
    <message>
        <source>%1, lock</source>
        <extracomment>of a channel, as in &quot;Sound, lock&quot;</extracomment>
        <translation>%1 的锁定</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>of a setting: nothing is chosen here, so what is chosen above counts</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>“as above”</source>
        <translation>“沿用上级”</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1后</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>每%1</translation>
    </message>
    <message>
        <source>only once</source>
        <translation>仅一次</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>without end</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>a reason in quotation marks</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1, %2: %3 instead of %4</source>
        <extracomment>what happens, which setting of it: its new value instead of its old one</extracomment>
        <translation>%1，%2：%4 改为 %3</translation>
    </message>
    <message>
        <source>%1 has nobody who could be alerted.</source>
        <translation>%1 没有任何可提醒的人。</translation>
    </message>
    <message>
        <source>In %1 nobody would be alerted when somebody asks for a person: all ways are off.</source>
        <translation>%1：有人请求人工时无人会被提醒，所有方式均已关闭。</translation>
    </message>
    <message>
        <source>In %1 no step of the ladder reaches anybody who is alerted.</source>
        <translation>%1：没有任何升级步骤能提醒到人。</translation>
    </message>
    <message>
        <source>%1 %2–%3</source>
        <extracomment>day of the week, from when, until when</extracomment>
        <translation>%1 %2–%3</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more times in the coming week.</source>
        <translation>
            <numerusform>未来一周内另有 %Ln 个时段。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>a list of names, and how many are left out</extracomment>
        <translation>
            <numerusform>%1等另外 %Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are not saved yet.</source>
        <translation>
            <numerusform>%Ln 项更改尚未保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>全部已保存。</translation>
    </message>
    <message>
        <source>In %1 quiet hours would not be heeded at these times, because who is awake then would notice nothing: %2.</source>
        <translation>%1：以下时段将不遵守免打扰，因为当时未免打扰的人不会注意到：%2。</translation>
    </message>
    <message>
        <source>When so many wait</source>
        <translation>等待人数达到</translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln</source>
        <translation>
            <numerusform>超过 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1 nobody would be alerted when somebody asks for a person: only e-mail or phone are on, and the server has no address for them.</source>
        <translation>在 %1，有人请求人工时不会提醒到任何人：只开启了邮件或手机，而服务器没有他们的地址。</translation>
    </message>
</context>
<context>
    <name>ShelfDisk</name>
    <message>
        <source>It could not be kept on this computer.</source>
        <translation>无法保存在此电脑上。</translation>
    </message>
</context>
<context>
    <name>StoryWords</name>
    <message>
        <source>For who is available</source>
        <translation>面向在线人员</translation>
    </message>
    <message>
        <source>Again for who is available</source>
        <translation>再次面向在线人员</translation>
    </message>
    <message>
        <source>For the whole team</source>
        <translation>面向整个团队</translation>
    </message>
    <message>
        <source>For the team leads</source>
        <translation>面向团队主管</translation>
    </message>
    <message>
        <source>For anybody who is connected</source>
        <translation>面向所有已连接的人</translation>
    </message>
    <message>
        <source>The promised time was over: for everybody of the team</source>
        <translation>承诺时间已到：面向团队所有人</translation>
    </message>
    <message>
        <source>Nobody came: the visitor was told so</source>
        <translation>无人接入：已告知访客</translation>
    </message>
    <message>
        <source>nobody could be alerted</source>
        <translation>无人可提醒</translation>
    </message>
    <message numerus="yes">
        <source>alerted %Ln</source>
        <translation>
            <numerusform>已提醒 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>whom a step of the ladder is for; how many it alerted</extracomment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>You were alerted.</source>
        <translation>已提醒您。</translation>
    </message>
    <message>
        <source>No console of yours has said what became of it.</source>
        <translation>您的控制台都没有报告结果。</translation>
    </message>
    <message>
        <source>Not you: your account was switched off.</source>
        <translation>不包括您：您的账户已停用。</translation>
    </message>
    <message>
        <source>Not you: it was for another team.</source>
        <translation>不包括您：面向其他团队。</translation>
    </message>
    <message>
        <source>Not you: you do not lead a team.</source>
        <translation>不包括您：您不是团队主管。</translation>
    </message>
    <message>
        <source>Not you: no console of yours was connected.</source>
        <translation>不包括您：您的控制台均未连接。</translation>
    </message>
    <message>
        <source>Not you: your status was not Available.</source>
        <translation>不包括您：您的状态不是“在线”。</translation>
    </message>
    <message>
        <source>Not you: your status was Offline.</source>
        <translation>不包括您：您的状态是“离线”。</translation>
    </message>
    <message>
        <source>Not you: you had quiet hours until %1, and somebody else could be alerted.</source>
        <translation>不包括您：您在 %1 之前为免打扰时段，且可以提醒其他人。</translation>
    </message>
    <message>
        <source>Not you: you had quiet hours, and somebody else could be alerted.</source>
        <translation>不包括您：您处于免打扰时段，且可以提醒其他人。</translation>
    </message>
    <message>
        <source>The sound was played at %1.</source>
        <translation>声音已于 %1 播放。</translation>
    </message>
    <message>
        <source>Whether the sound could be heard is not known.</source>
        <translation>不清楚声音是否能听到。</translation>
    </message>
    <message>
        <source>You noticed it at %1.</source>
        <translation>您于 %1 注意到了。</translation>
    </message>
    <message>
        <source>Your console kept it back, as you have set it.</source>
        <translation>您的控制台按您的设置没有提示。</translation>
    </message>
    <message>
        <source>The notice was given to the desktop, which has not answered.</source>
        <translation>通知已交给桌面，但没有回应。</translation>
    </message>
    <message>
        <source>The desktop took the notice at %1.</source>
        <translation>桌面已于 %1 接收通知。</translation>
    </message>
    <message>
        <source>The notice was shown at %1.</source>
        <translation>通知已于 %1 显示。</translation>
    </message>
    <message>
        <source>Whether the desktop showed the notice is not known.</source>
        <translation>不清楚桌面是否显示了通知。</translation>
    </message>
    <message>
        <source>A mail was sent at %1.</source>
        <translation>已于 %1 发送邮件。</translation>
    </message>
    <message>
        <source>Your phone was sent a message at %1.</source>
        <translation>已于 %1 向您的手机发送消息。</translation>
    </message>
    <message>
        <source>No mail was needed any more.</source>
        <translation>已不需要发送邮件。</translation>
    </message>
    <message>
        <source>No message to your phone was needed any more.</source>
        <translation>已不需要向您的手机发送消息。</translation>
    </message>
    <message>
        <source>The mail could not be sent.</source>
        <translation>邮件无法发送。</translation>
    </message>
    <message>
        <source>The message to your phone could not be sent.</source>
        <translation>发给您手机的消息无法发送。</translation>
    </message>
    <message>
        <source>A mail is on its way.</source>
        <translation>邮件正在发送。</translation>
    </message>
    <message>
        <source>A message to your phone is on its way.</source>
        <translation>发给您手机的消息正在发送。</translation>
    </message>
    <message>
        <source>In spite of your quiet hours, because nobody else could be alerted.</source>
        <translation>尽管您处于免打扰时段，因为无法提醒其他人。</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>接入</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>稍后处理</translation>
    </message>
    <message>
        <source>A visitor asks for a person</source>
        <translation>访客请求人工服务</translation>
    </message>
    <message>
        <source>%1 asks for a person</source>
        <translation>%1 请求人工服务</translation>
    </message>
    <message>
        <source>I have noticed it</source>
        <translation>我注意到了</translation>
    </message>
    <message>
        <source>A trial: this is how a visitor asks for you</source>
        <translation>试验：访客就是这样找你的</translation>
    </message>
    <message>
        <source>Nobody waits. Press this when you see it.</source>
        <translation>没有人在等待。看到后请点击这里。</translation>
    </message>
    <message>
        <source>A handoff is offered to you</source>
        <translation>有转人工请求分派给您</translation>
    </message>
    <message>
        <source>%1 is offered to you</source>
        <translation>%1 已分派给您</translation>
    </message>
    <message>
        <source>A conversation was given to you</source>
        <translation>有会话已转给您</translation>
    </message>
    <message>
        <source>%1 was given to you</source>
        <translation>%1 已转给您</translation>
    </message>
    <message>
        <source>A visitor of yours writes</source>
        <translation>您的访客发来消息</translation>
    </message>
    <message>
        <source>%1 writes</source>
        <translation>%1 发来消息</translation>
    </message>
    <message>
        <source>A visitor waits longer than was promised</source>
        <translation>有访客等候已超过承诺时间</translation>
    </message>
    <message>
        <source>%1 waits longer than was promised</source>
        <translation>%1 等候已超过承诺时间</translation>
    </message>
    <message>
        <source>A colleague’s note is for you</source>
        <translation>同事的备注是给您的</translation>
    </message>
    <message>
        <source>A colleague took it</source>
        <translation>已由同事接入</translation>
    </message>
    <message>
        <source>A colleague took %1</source>
        <translation>%1 已由同事接入</translation>
    </message>
    <message>
        <source>No connection to the server</source>
        <translation>未连接服务器</translation>
    </message>
    <message>
        <source>A visitor you gave back asks for a person again</source>
        <translation>您交还的访客再次请求人工服务</translation>
    </message>
    <message>
        <source>%1 asks for a person again</source>
        <translation>%1 再次请求人工服务</translation>
    </message>
    <message>
        <source>Visitors who ask for a person now go to your colleagues.</source>
        <translation>此时请求人工服务的访客将转给您的同事。</translation>
    </message>
    <message>
        <source>Nobody can be alerted, and visitors wait</source>
        <translation>无人可提醒，而访客正在等待</translation>
    </message>
    <message>
        <source>Many visitors wait</source>
        <translation>许多访客正在等待</translation>
    </message>
    <message>
        <source>Teams: %1</source>
        <translation>团队：%1</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Baton</source>
        <translation>Baton</translation>
    </message>
</context>
<context>
    <name>TranscriptPainter</name>
    <message>
        <source>New</source>
        <translation>新消息</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Baton – %1</source>
        <translation>Baton – %1</translation>
    </message>
    <message>
        <source>Baton – %1, %2</source>
        <translation>Baton – %1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln 个等待</numerusform>
        </translation>
    </message>
    <message>
        <source>no one is waiting</source>
        <translation>无人等待</translation>
    </message>
    <message>
        <source>, a promised time has passed</source>
        <translation>，已超过承诺时间</translation>
    </message>
    <message numerus="yes">
        <source>, news in %Ln conversation(s)</source>
        <translation>
            <numerusform>，%Ln 个对话有新消息</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>A person is asked for</source>
        <translation>请求转人工</translation>
    </message>
    <message>
        <source>A person comes</source>
        <translation>客服加入</translation>
    </message>
    <message>
        <source>Handed on to another team</source>
        <translation>转给其他团队</translation>
    </message>
    <message>
        <source>Back in the queue</source>
        <translation>回到队列</translation>
    </message>
    <message>
        <source>Back to the AI</source>
        <translation>交还 AI</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>无人接待</translation>
    </message>
    <message>
        <source>After hours</source>
        <translation>非服务时间</translation>
    </message>
    <message>
        <source>No person can come</source>
        <translation>无法转人工</translation>
    </message>
    <message>
        <source>Asked for no more</source>
        <translation>取消转人工</translation>
    </message>
    <message>
        <source>Conversation closed</source>
        <translation>会话已结束</translation>
    </message>
    <message>
        <source>The AI does not know</source>
        <translation>AI 不知道答案</translation>
    </message>
    <message>
        <source>Said at once when the visitor is handed over. While they wait, the page itself shows their place and the usual wait, as far as it was measured.</source>
        <translation>访客被转人工时立即显示。等待期间，页面会自行显示其排位和通常等待时间（以实际测得为准）。</translation>
    </message>
    <message>
        <source>Said when somebody takes the conversation, or gets it from a colleague.</source>
        <translation>有人接入会话或从同事处接到会话时显示。</translation>
    </message>
    <message>
        <source>Said when the person who had the conversation gives it back or is gone. The page shows place and usual wait again.</source>
        <translation>原接待客服放回会话或离开时显示。页面会再次显示排位和通常等待时间。</translation>
    </message>
    <message>
        <source>Said when a person hands the conversation back to the AI.</source>
        <translation>客服将会话交还 AI 时显示。</translation>
    </message>
    <message>
        <source>Said when the alert ladder has ended and nobody has taken the conversation.</source>
        <translation>所有提醒升级步骤结束仍无人接入会话时显示。</translation>
    </message>
    <message>
        <source>Said while the team is closed and the request is kept; the AI says it again when it is asked.</source>
        <translation>团队不在服务时间且请求已保留时显示；访客再问时 AI 会重复。</translation>
    </message>
    <message>
        <source>Said while handing over is switched off, or nobody knows when the team opens.</source>
        <translation>转人工已关闭，或不知道团队何时恢复服务时显示。</translation>
    </message>
    <message>
        <source>Said when the visitor does not want to wait any longer.</source>
        <translation>访客不想再等待时显示。</translation>
    </message>
    <message>
        <source>Said when the conversation is closed.</source>
        <translation>会话结束时显示。</translation>
    </message>
    <message>
        <source>What the AI answers before a person is offered.</source>
        <translation>在建议转人工之前 AI 的回答。</translation>
    </message>
    <message>
        <source>Name of the agent</source>
        <translation>客服姓名</translation>
    </message>
    <message>
        <source>Name of the team</source>
        <translation>团队名称</translation>
    </message>
    <message>
        <source>When the team opens</source>
        <translation>团队恢复服务的时间</translation>
    </message>
    <message>
        <source>“%1” is vague. Say what happens next, or who it is.</source>
        <extracomment>a phrase of the text, such as &quot;please wait&quot;</extracomment>
        <translation>“%1”说得含糊。请写明接下来会怎样，或由谁来。</translation>
    </message>
    <message>
        <source>Nothing fills in %1: visitors would read it as it is written. It cannot be saved.</source>
        <extracomment>something in braces, such as {name}</extracomment>
        <translation>%1 不会被替换：访客会原样看到它，因此不能保存。</translation>
    </message>
    <message>
        <source>%1 has no value here: nothing stands in its place.</source>
        <extracomment>something in braces, such as {agent}</extracomment>
        <translation>%1 在此没有内容：其位置为空。</translation>
    </message>
    <message>
        <source>“%1” was not measured. The page shows the usual wait where it is known.</source>
        <extracomment>a time in the text, such as &quot;2 minutes&quot;</extracomment>
        <translation>“%1”并非测得。已知通常等待时间时，页面会显示。</translation>
    </message>
    <message>
        <source>Longer than %1 characters: few read that much in a chat.</source>
        <translation>超过 %1 个字符：聊天中很少有人会读这么多。</translation>
    </message>
    <message>
        <source>Empty: the AI gives no answer when it does not know.</source>
        <translation>为空：AI 不知道答案时不会回复。</translation>
    </message>
    <message>
        <source>Empty: the visitor’s page says it in a few words of its own.</source>
        <translation>为空：访客页面会用自己的简短文字说明。</translation>
    </message>
    <message>
        <source>Empty: the visitor gets an empty line.</source>
        <translation>为空：访客会看到一行空白。</translation>
    </message>
    <message>
        <source>Said when the conversation goes to another team. The page shows place and usual wait there, until somebody comes.</source>
        <translation>会话转给其他团队时显示。页面会显示在该团队的排位和通常等待时间，直到有人接入。</translation>
    </message>
    <message>
        <source>“%1” is no language tag. Write it as de, pt-BR or zh-Hant.</source>
        <extracomment>&quot;de&quot; and the others stay as they are</extracomment>
        <translation>“%1”不是语言代码。请写成 de、pt-BR 或 zh-Hant 的形式。</translation>
    </message>
    <message>
        <source>There are texts in this language already.</source>
        <translation>该语言已有文本。</translation>
    </message>
    <message>
        <source>There can be texts in %1 languages at most.</source>
        <translation>文本最多支持 %1 种语言。</translation>
    </message>
    <message>
        <source>%1: somebody else changed texts, and you remove the language. Saving removes theirs; discarding shows theirs.</source>
        <translation>%1：他人更改了文本，而您要移除该语言。保存会移除对方的文本；放弃则显示对方的文本。</translation>
    </message>
    <message>
        <source>%1 was removed by somebody else. Saving brings it back with your texts; discarding leaves it out.</source>
        <translation>%1 已被他人移除。保存会以您的文本恢复；放弃则保持移除。</translation>
    </message>
    <message>
        <source>%1 was added by somebody else, too. Saving puts yours over theirs; discarding shows theirs.</source>
        <translation>%1 也被他人添加。保存会以您的文本覆盖；放弃则显示对方的文本。</translation>
    </message>
    <message>
        <source>%1 has no other half: visitors would read it as it is written. It cannot be saved.</source>
        <extracomment>a brace whose other half is missing</extracomment>
        <translation>%1 没有配对的另一半：访客会原样看到它，因此不能保存。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>接入</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>访客</translation>
    </message>
    <message>
        <source>AI</source>
        <translation>AI</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Note – only your team</source>
        <translation>备注 – 仅团队可见</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>Told the visitor</source>
        <translation>已告知访客</translation>
    </message>
    <message>
        <source>Handed off</source>
        <translation>已转人工</translation>
    </message>
    <message>
        <source>Claimed by %1</source>
        <translation>由 %1 接入</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>已接入</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>已分配给 %1</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>已分配</translation>
    </message>
    <message>
        <source>Taken over by %1</source>
        <translation>由 %1 接管</translation>
    </message>
    <message>
        <source>Taken over from the AI</source>
        <translation>已从 AI 接管</translation>
    </message>
    <message>
        <source>Released by %1</source>
        <translation>由 %1 放回队列</translation>
    </message>
    <message>
        <source>Released to the queue</source>
        <translation>已放回队列</translation>
    </message>
    <message>
        <source>Back in the queue: %1 was not active</source>
        <translation>已回到队列：%1 无操作</translation>
    </message>
    <message>
        <source>Back in the queue: nobody was active</source>
        <translation>已回到队列：无人操作</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>已转接</translation>
    </message>
    <message>
        <source>Returned to AI</source>
        <translation>已交还 AI</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>The visitor no longer needs a person</source>
        <translation>访客不再需要人工</translation>
    </message>
    <message>
        <source>Handoff refused</source>
        <translation>转人工被拒绝</translation>
    </message>
    <message>
        <source>Missed: nobody came</source>
        <translation>已错过：无人接入</translation>
    </message>
    <message>
        <source>Deferred to opening hours</source>
        <translation>已延至营业时间</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>稍后处理</translation>
    </message>
    <message>
        <source>Reopened by the visitor</source>
        <translation>访客重新打开</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <extracomment>a message for screen readers: name, kind of speaker, time, text</extracomment>
        <translation>%1，%2，%3：%4</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>技术</translation>
    </message>
    <message>
        <source>General</source>
        <translation>综合</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>忙碌</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>asked for a person</source>
        <translation>请求人工</translation>
    </message>
    <message>
        <source>sensitive topic</source>
        <translation>敏感话题</translation>
    </message>
    <message>
        <source>complex question</source>
        <translation>复杂问题</translation>
    </message>
    <message>
        <source>the AI was not sure</source>
        <translation>AI 没有把握</translation>
    </message>
    <message>
        <source>the AI does not know</source>
        <translation>AI 不知道答案</translation>
    </message>
    <message>
        <source>frustrated</source>
        <translation>情绪不满</translation>
    </message>
    <message>
        <source>abusive</source>
        <translation>言语辱骂</translation>
    </message>
    <message>
        <source>asked again and again</source>
        <translation>反复询问</translation>
    </message>
    <message>
        <source>wants to buy</source>
        <translation>有购买意向</translation>
    </message>
    <message>
        <source>high lead score</source>
        <translation>线索评分高</translation>
    </message>
    <message>
        <source>fits the ideal customer</source>
        <translation>符合理想客户</translation>
    </message>
    <message>
        <source>about their account</source>
        <translation>涉及账户</translation>
    </message>
    <message>
        <source>policy question</source>
        <translation>政策问题</translation>
    </message>
    <message>
        <source>wants a custom quote</source>
        <translation>需要定制报价</translation>
    </message>
    <message>
        <source>taken over by hand</source>
        <translation>人工主动接管</translation>
    </message>
    <message>
        <source>came after hours</source>
        <translation>非营业时间到达</translation>
    </message>
    <message>
        <source>returned to the AI</source>
        <translation>已交还 AI</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>cancelled by the visitor</source>
        <translation>访客已取消</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>已错过</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>已终止</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>AI-handled</source>
        <translation>AI 处理中</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>The AI answers</source>
        <translation>AI 正在回答</translation>
    </message>
    <message>
        <source>Waits for opening hours</source>
        <translation>等待营业时间</translation>
    </message>
    <message>
        <source>Waiting for a person</source>
        <translation>等待人工</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>等待 %1</translation>
    </message>
    <message>
        <source>You own this</source>
        <translation>由您负责</translation>
    </message>
    <message>
        <source>%1 owns this</source>
        <translation>由 %1 负责</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Catching up…</source>
        <translation>正在同步…</translation>
    </message>
    <message>
        <source>Slow link, %1 ms</source>
        <translation>连接缓慢，%1 毫秒</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Offline, next try in %1</source>
        <translation>离线，%1后重试</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>已退出登录</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the address and your network.</source>
        <translation>无法连接服务器。请检查地址和网络。</translation>
    </message>
    <message>
        <source>Login or password is wrong.</source>
        <translation>登录名或密码错误。</translation>
    </message>
    <message>
        <source>Choose a new password to go on.</source>
        <translation>请设置新密码以继续。</translation>
    </message>
    <message>
        <source>You were signed out. Sign in again.</source>
        <translation>您已退出登录，请重新登录。</translation>
    </message>
    <message>
        <source>This device was signed out by an admin.</source>
        <translation>管理员已将此设备退出登录。</translation>
    </message>
    <message>
        <source>This account may not use the console.</source>
        <translation>此账户无权使用工作台。</translation>
    </message>
    <message>
        <source>The server speaks a newer version than this console. Update Baton.</source>
        <translation>服务器版本比此工作台新。请更新 Baton。</translation>
    </message>
    <message>
        <source>Too many tries. Wait a minute and try again.</source>
        <translation>尝试次数过多。请稍候一分钟再试。</translation>
    </message>
    <message>
        <source>Signing in did not work (%1).</source>
        <translation>登录失败（%1）。</translation>
    </message>
    <message>
        <source>You have it already.</source>
        <translation>您已接入此会话。</translation>
    </message>
    <message>
        <source>The AI has it again.</source>
        <translation>会话已回到 AI。</translation>
    </message>
    <message>
        <source>It has moved on meanwhile.</source>
        <translation>情况已有变化。</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>您的角色不允许此操作。</translation>
    </message>
    <message>
        <source>This is not possible now: the conversation has moved on.</source>
        <translation>现在无法执行：会话状态已变化。</translation>
    </message>
    <message>
        <source>That team is closed.</source>
        <translation>该团队不在营业时间。</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>文本过长。</translation>
    </message>
    <message>
        <source>The text was rejected.</source>
        <translation>文本被拒绝。</translation>
    </message>
    <message>
        <source>The server is busy. Try again in a moment.</source>
        <translation>服务器繁忙，请稍后再试。</translation>
    </message>
    <message>
        <source>The conversation is not there any more.</source>
        <translation>会话已不存在。</translation>
    </message>
    <message>
        <source>Handoff is switched off.</source>
        <translation>转人工已关闭。</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>您已退出登录。</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>操作未成功。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Company size</source>
        <translation>公司规模</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间安排</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>from the conversation</source>
        <translation>来自会话</translation>
    </message>
    <message>
        <source>from the form</source>
        <translation>来自表单</translation>
    </message>
    <message>
        <source>from the page</source>
        <translation>来自页面</translation>
    </message>
    <message>
        <source>from a colleague</source>
        <translation>来自同事</translation>
    </message>
    <message>
        <source>on a page with a rule</source>
        <translation>位于有规则的页面</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>support</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>billing</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>technical</source>
        <translation>技术</translation>
    </message>
    <message>
        <source>general</source>
        <translation>综合</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>This conversation moved to %1.</source>
        <translation>此会话已转到 %1。</translation>
    </message>
    <message>
        <source>This conversation is no longer yours.</source>
        <translation>此会话已不归您负责。</translation>
    </message>
    <message>
        <source>This is not possible in the conversation&apos;s present state.</source>
        <translation>会话当前状态下无法执行此操作。</translation>
    </message>
    <message>
        <source>You may not do this.</source>
        <translation>您无权执行此操作。</translation>
    </message>
    <message>
        <source>The conversation does not exist any more.</source>
        <translation>会话已不存在。</translation>
    </message>
    <message>
        <source>The server did not accept this text.</source>
        <translation>服务器未接受此文本。</translation>
    </message>
    <message>
        <source>The team is closed now.</source>
        <translation>团队当前不在营业时间。</translation>
    </message>
    <message>
        <source>Handing over to people is switched off.</source>
        <translation>转人工已关闭。</translation>
    </message>
    <message>
        <source>The server is too busy at the moment.</source>
        <translation>服务器目前过于繁忙。</translation>
    </message>
    <message>
        <source>The server refused it.</source>
        <translation>服务器拒绝了请求。</translation>
    </message>
    <message>
        <source>%1 was faster by a moment.</source>
        <translation>%1 抢先了一步。</translation>
    </message>
    <message>
        <source>It is larger than 20 MB.</source>
        <translation>超过 20 MB。</translation>
    </message>
    <message>
        <source>A message takes at most 10 files.</source>
        <translation>一条消息最多包含 10 个文件。</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>无法读取。</translation>
    </message>
    <message>
        <source>Files cannot be sent here.</source>
        <translation>此处无法发送文件。</translation>
    </message>
    <message>
        <source>The server no longer has the file. Try again to send it anew.</source>
        <translation>服务器上已没有此文件。请重试以重新发送。</translation>
    </message>
    <message>
        <source>note for the team</source>
        <translation>团队备注</translation>
    </message>
    <message>
        <source>visitor</source>
        <translation>访客</translation>
    </message>
    <message>
        <source>bot</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>system</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Visitor %1</source>
        <extracomment>a visitor whose name is not known; %1 is the end of an id, as in &quot;Visitor 4F2A&quot;</extracomment>
        <translation>访客 %1</translation>
    </message>
    <message>
        <source>Claimed by you</source>
        <translation>您已接入</translation>
    </message>
    <message>
        <source>Assigned to you</source>
        <translation>已分配给您</translation>
    </message>
    <message>
        <source>Taken over by you</source>
        <translation>您已接管</translation>
    </message>
    <message>
        <source>Released by you</source>
        <translation>您已放回队列</translation>
    </message>
    <message>
        <source>Back in the queue: you were not active</source>
        <translation>已回到队列：您无操作</translation>
    </message>
    <message>
        <source>Pricing page</source>
        <translation>价格页</translation>
    </message>
    <message>
        <source>Product page</source>
        <translation>产品页</translation>
    </message>
    <message>
        <source>Checkout page</source>
        <translation>结账页</translation>
    </message>
    <message>
        <source>Support page</source>
        <translation>帮助页</translation>
    </message>
    <message>
        <source>Bell: two notes up</source>
        <translation>铃声：两个上行音</translation>
    </message>
    <message>
        <source>Knock: three short</source>
        <translation>敲击：三声短音</translation>
    </message>
    <message>
        <source>Chime: four notes down</source>
        <translation>钟声：四个下行音</translation>
    </message>
    <message>
        <source>Pulse: twice four, quick</source>
        <translation>脉冲：两组四声，急促</translation>
    </message>
    <message>
        <source>Deep: low notes only</source>
        <translation>低沉：仅低音</translation>
    </message>
    <message>
        <source>Looking for a device…</source>
        <translation>正在查找设备…</translation>
    </message>
    <message>
        <source>Not heard: this Baton was built without sound.</source>
        <translation>听不到：此 Baton 构建时未包含声音。</translation>
    </message>
    <message>
        <source>Not heard: this desktop’s sound service is not running.</source>
        <translation>听不到：此桌面的声音服务未运行。</translation>
    </message>
    <message>
        <source>Not heard: this desktop’s sound service does not answer.</source>
        <translation>听不到：此桌面的声音服务没有响应。</translation>
    </message>
    <message>
        <source>Not heard: there is no sound device.</source>
        <translation>听不到：没有声音设备。</translation>
    </message>
    <message>
        <source>Not heard: %1 is muted.</source>
        <translation>听不到：%1 已静音。</translation>
    </message>
    <message>
        <source>Not heard: the volume is at zero.</source>
        <translation>听不到：音量为零。</translation>
    </message>
    <message>
        <source>The chosen device is not there. %1 plays instead.</source>
        <translation>所选设备不存在，改由 %1 播放。</translation>
    </message>
    <message>
        <source>Plays on %1, which is at %2 %.</source>
        <translation>在 %1 上播放，其音量为 %2 %。</translation>
    </message>
    <message>
        <source>Plays on %1.</source>
        <translation>在 %1 上播放。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln millisecond(s)</source>
        <translation>
            <numerusform>%Ln 毫秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Your status was not changed, it is still: %1.</source>
        <translation>你的状态没有更改，仍为：%1。</translation>
    </message>
    <message>
        <source>There is no connection to the server now.</source>
        <translation>现在与服务器没有连接。</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>客户编号</translation>
    </message>
    <message>
        <source>from the bot</source>
        <translation>来自机器人</translation>
    </message>
    <message>
        <source>verified by the website</source>
        <translation>已由网站验证</translation>
    </message>
    <message>
        <source>The visitor filled in a form</source>
        <translation>访客填写了表单</translation>
    </message>
    <message>
        <source>Began from a popup</source>
        <translation>从弹窗开始</translation>
    </message>
    <message>
        <source>Began from a button of the website</source>
        <translation>从网站上的按钮开始</translation>
    </message>
    <message>
        <source>Preferred time for a meeting</source>
        <translation>希望的会议时间</translation>
    </message>
    <message>
        <source>Booking page opened</source>
        <translation>已打开预约页面</translation>
    </message>
    <message>
        <source>This computer does not trust the server&apos;s certificate, so nothing was sent. Check the address and the clock, or ask whoever runs the server.</source>
        <translation>此电脑不信任服务器的证书，因此未发送任何内容。请检查地址和时钟，或联系服务器管理者。</translation>
    </message>
    <message>
        <source>The server does not answer over an encrypted link, so nothing was sent. Check the address, or ask whoever runs the server.</source>
        <translation>服务器未通过加密连接应答，因此未发送任何内容。请检查地址，或联系服务器管理者。</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
</context>
</TS>
