"""Names that columns have in the wild, by field, the better name first.

Case, spaces, accents and punctuation do not count (see `column_names`). The order matters: where two
columns mean the same field, the earlier name wins; so ids stand before e-mail addresses, these before names.
"""

from __future__ import annotations

WORDS = {
    "id": """
        employee id, id, unique id, emp id, employee number, employee no, employee nr, employee code,
        emp no, worker id, staff id, staff number, staff no, personnel number, personnel no, personnel id,
        payroll number, emp code, emp number, employee uid, personal id, associate id, colleague id,
        badge number, badge id, Personalnummer, Personal-Nr, Pers.-Nr, Mitarbeiternummer, Mitarbeiter-Nr,
        MA-Nr, Mitarbeiter-ID, Personen-ID, Matricule, Numéro de matricule, Numéro d'employé, N° employé,
        Numéro employé, Identifiant, ID employé, Número de empleado, N° de empleado, N.º empleado,
        Nº empleado, Num. empleado, ID empleado, ID de empleado, Número de personal, Legajo, Matrícula,
        Identificador, Código de empleado, Clave de empleado, 工号, 工號, 员工编号, 員工編號, 员工号,
        員工號, 员工ID, 員工ID, 人员编号, 人員編號, 员工代码, 职工号, 職員編號, 社員番号, 従業員番号,
        職員番号, 社員ID, 従業員ID, 社員コード, 従業員コード, 社員No, 社番, 사번, 사원번호, 직원번호,
        직원ID, 사원ID, 직원 코드, 임직원번호, person id, user id, member id, node id, uid, uuid, guid,
        identifier, object id, slug, profile id, record id, username, user name, login, login name,
        sam account name, account name, Benutzername, Kennung, ID-Nummer, Nom d'utilisateur, Usuario,
        Nombre de usuario, 用户名, 用戶名, ユーザー名, 아이디, position id, position number, position no,
        Planstelle, Planstellennummer, Stellennummer, key, number, no, nr, Nummer, Numéro, Número, 编号,
        編號, 序号, 序號, 番号, 번호, code employé
    """,
    "name": """
        full name, name, person name, Vollständiger Name, Name Vorname, Vorname Name, Vor- und Nachname,
        Vorname Nachname, Nachname Vorname, last name first name, first name last name,
        first and last name, Vollname, Nom complet, Nom et prénom, Prénom et nom, Nom prénom, Prénom nom,
        Nombre completo, Nombre y apellidos, Nombre y apellido, Apellidos y nombre, Apellido y nombre,
        Apellidos nombre, Nom, Nombre, 姓名, 员工姓名, 員工姓名, 中文姓名, 全名, 氏名, 名前, お名前,
        フルネーム, 이름, 성명, 성함, employee name, worker name, staff name, employee full name,
        Mitarbeitername, Name des Mitarbeiters, Nom du salarié, Nom de l'employé, Nom du collaborateur,
        Nombre del empleado, Nombre empleado, 社員名, 従業員名, 社員氏名, 従業員氏名, 직원명, 사원명,
        직원 이름, display name, preferred name, known as, common name, cn, Anzeigename, Nom d'affichage,
        Nombre para mostrar, Nombre mostrado, 显示名称, 顯示名稱, 表示名, 표시 이름, 名字, 名称, 名稱,
        中文名, legal name, legal full name, worker, employee, person, staff member, team member,
        incumbent, position holder, Mitarbeiter, Mitarbeitende, Mitarbeitende/r, Mitarbeiter/in,
        Mitarbeiter:in, Angestellter, Beschäftigte/r, Stelleninhaber, Salarié, Employé, Collaborateur,
        Collaboratrice, Titulaire, Empleado, Trabajador, Colaborador, Persona, Personne, Titular, 员工,
        員工, 人员, 人員, 社員, 従業員, 担当者, 직원, 사원, 담당자, label, text, caption, node name,
        box name
    """,
    "given_name": """
        given name, first name, given names, fname, forename, name first, first, Vorname, Rufname, Prénom,
        Prénoms, Nombre de pila, Primer nombre, Nombres, 名, 名字(名), 下の名前, 이름(명),
        preferred first name, known as first name, legal first name, preferred given name
    """,
    "family_name": """
        family name, last name, surname, lname, name last, last, family names, Nachname, Familienname,
        Zuname, Nom de famille, Apellidos, Apellido, Apellido paterno, Primer apellido, 姓, 姓氏, 苗字,
        성, 성씨, preferred last name, legal last name
    """,
    "reports_to": """
        reports to, reports to id, manager id, manager employee id, supervisor id, parent id, pid,
        boss id, manager employee number, manager number, manager no, manager emp id, manager code,
        supervisor number, supervisor employee id, supervisor employee number, manager's id,
        manager's employee id, worker's manager id, line manager id, direct manager id,
        reporting manager id, reports to employee id, report to id, report to, reports to position id,
        parent position id, manager position id, reports to position, superior id, leader id,
        manager worker id, manager user id, manager object id, manager personnel number, lead id,
        parent node id, Vorgesetzten-ID, Vorgesetzter ID, Vorgesetztennummer, Vorgesetzten-Nr,
        Vorgesetzter Personalnummer, Eltern-ID, Personalnummer Vorgesetzter,
        Personalnummer des Vorgesetzten, Pers.-Nr. Vorgesetzter, Pers.-Nr. des Vorgesetzten,
        Personalnr. Vorgesetzter, Manager-Nr, Chef-ID, Führungskraft ID,
        Führungskraft Personalnummer, Personalnummer Führungskraft, Übergeordnete ID,
        Matricule du responsable, Matricule responsable, Matricule manager, Matricule du manager,
        ID du responsable, ID responsable, Identifiant du responsable, Matricule N+1, Matricule supérieur,
        ID parent, ID du manager, ID del jefe, ID jefe, ID supervisor, ID del supervisor,
        Número de empleado del jefe, ID del responsable, Número del jefe, ID gerente, ID del gerente,
        ID padre, Código del jefe, 上级工号, 上級工號, 上级编号, 上級編號, 上级ID, 上級ID, 直属上级工号,
        直屬上級工號, 直接上级工号, 主管工号, 主管工號, 直属主管工号, 经理工号, 汇报对象工号, 领导工号,
        上司工号, 直属上司工号, 父ID, 父级ID, 父节点, 上司社員番号, 上司の社員番号, 上司ID, 上司番号,
        上司コード, 上長社員番号, 上長ID, 直属上司ID, 親ID, 직속상사 ID, 상사 사번, 상사ID, 상사 번호,
        직속상사 사번, 상급자 사번, 관리자 사번, 관리자 ID, 매니저 ID, 부모 ID, manager email,
        manager e-mail, manager mail, manager upn, manager user principal name, manager's email,
        supervisor email, manager email address, line manager email, reports to email, boss email,
        manager work email, reporting manager email, direct manager email, manager login,
        manager username, E-Mail des Vorgesetzten, E-Mail Vorgesetzter, Vorgesetzter E-Mail,
        Führungskraft E-Mail, E-Mail Führungskraft, Manager E-Mail-Adresse, E-mail du responsable,
        E-mail responsable, E-mail du manager, E-mail manager, Email N+1, Correo del jefe, Correo jefe,
        Correo del supervisor, Correo del responsable, Email del jefe, 上级邮箱, 上級郵箱, 直属上级邮箱,
        主管邮箱, 经理邮箱, 上司メール, 上司メールアドレス, 上司のメールアドレス, 上長メールアドレス,
        상사 이메일, 직속상사 이메일, 관리자 이메일, 매니저 이메일, manager, worker's manager,
        employee's manager, supervisor, line manager, direct manager, reporting manager,
        immediate supervisor, immediate manager, direct supervisor, people manager, current manager, boss,
        superior, reporting to, reporting line, managed by, primary manager, administrative manager,
        manager 1, manager dn, solid line manager, reporting officer, first line manager, his boss,
        parent, parent node, leader, lead, upn manager, Vorgesetzter, Vorgesetzte, Vorgesetzte/r,
        Vorgesetzte Person, Direkter Vorgesetzter, Direkte/r Vorgesetzte/r,
        Disziplinarischer Vorgesetzter, Disziplinarische Führungskraft, Führungskraft,
        Direkte Führungskraft, Chef, Chefin, Teamleiter, Teamleitung, Berichtet an, Unterstellt,
        Manager/in, Leiter, Übergeordnet, Linienvorgesetzter, Responsable, Responsable hiérarchique,
        Supérieur hiérarchique, Supérieur, Supérieure hiérarchique, N+1, Responsable direct,
        Responsable N+1, Supérieur direct, Supérieur immédiat, Hiérarchique, Hiérarchie,
        Rattachement hiérarchique, Rattaché à, Encadrant, Chef direct, Manager direct, Manager N+1,
        Sous la direction de, Jefe, Jefa, Jefe directo, Jefe inmediato, Jefe/a, Superior directo,
        Superior inmediato, Supervisor directo, Gerente, Gerente directo, Reporta a, Reporta, Depende de,
        Responsable directo, Superior jerárquico, Jefe superior, Mando directo, 上级, 上級, 直属上级,
        直屬上級, 直接上级, 直接上級, 汇报对象, 匯報對象, 汇报给, 匯報給, 汇报人, 汇报上级, 直属上司,
        直屬上司, 上司, 主管, 直属主管, 直屬主管, 直接主管, 部门主管, 经理, 經理, 直属经理, 领导, 領導,
        直属领导, 直接领导, 上级领导, 上级主管, 直属の上司, 直上司, 上長, 直属上長, 報告先, 報告先上司,
        レポート先, レポートライン, マネージャー, マネージャ, マネジャー, 管理者, 親, 상사, 직속상사,
        직속 상사, 상급자, 직속상급자, 관리자, 매니저, 보고대상, 보고 대상, 보고자, 상위자, 팀장,
        직속 관리자, manager name, manager's name, supervisor name, supervisor's name, line manager name,
        reports to name, boss name, manager full name, reporting manager name, direct manager name,
        manager display name, name manager, name of manager, name of supervisor, worker's manager name,
        parent name, superior name, reports to full name, Name des Vorgesetzten, Vorgesetzter Name,
        Vorgesetztenname, Name Vorgesetzter, Name der Führungskraft, Name Führungskraft,
        Führungskraft Name, Nom du responsable, Nom responsable, Nom du manager, Nom manager,
        Nom du supérieur, Nom du supérieur hiérarchique, Nombre del jefe, Nombre jefe,
        Nombre del supervisor, Nombre del responsable, Nombre del gerente, 上级姓名, 上級姓名,
        直属上级姓名, 主管姓名, 经理姓名, 领导姓名, 上司名, 上司氏名, 上司の氏名, 上司の名前, 上長氏名,
        상사명, 상사 이름, 상사 성명, 직속상사명, 관리자 이름, stpid
    """,
    "also_reports_to": """
        also reports to, dotted line manager, dotted line manager id, dotted line, dotted line to,
        dotted line report, dotted line reports to, dotted manager, matrix manager, matrix manager id,
        matrix managers, secondary manager, second manager, secondary manager id, functional manager,
        functional manager id, functional supervisor, dotted line supervisor, secondary supervisor,
        manager 2, additional manager, other manager, other managers, project manager, indirect manager,
        dotted line manager email, matrix manager email, dotted ids,
        dotted id, dotted line ids, dotted line manager name, matrix manager name,
        Fachlicher Vorgesetzter, Fachliche Führungskraft, Fachvorgesetzter, Zweiter Vorgesetzter,
        Fachliche/r Vorgesetzte/r, Gestrichelte Linie, Matrix-Vorgesetzter, Responsable fonctionnel,
        Manager fonctionnel, Second responsable, Supérieur fonctionnel, Rattachement fonctionnel,
        Jefe funcional, Responsable funcional, Jefe matricial, Segundo jefe, Línea punteada,
        Reporta también a, Superior funcional, 虚线上级, 虛線上級, 虚线汇报, 虛線匯報, 虚线经理, 虚线主管,
        虚线汇报对象, 职能上级, 第二上级, 矩阵上级, 兼務上司, 第二上司, 副上司, 機能上司, 点線上司,
        点線レポート, ドットライン, 겸직 상사, 점선 보고, 기능 상사, 제2상사, 매트릭스 매니저, ppid
    """,
    "role": """
        role, title, job title, position, position name, business title, position title, job, designation,
        employee title, working title, role name, role title, job position, post, occupation, job name,
        work title, Stelle, Stellenbezeichnung, Positionsbezeichnung, Berufsbezeichnung, Funktion, Rolle,
        Jobtitel, Job-Titel, Amt, Tätigkeit, Funktionsbezeichnung, Aufgabe, Dienststellung, Poste,
        Intitulé du poste, Intitulé de poste, Fonction, Titre du poste, Emploi, Poste occupé,
        Titre de poste, Libellé poste, Puesto, Cargo, Puesto de trabajo, Título del puesto,
        Nombre del puesto, Denominación del puesto, Función, Posición, Ocupación, 职位, 職位, 职务, 職務,
        岗位, 崗位, 职位名称, 職位名稱, 岗位名称, 职务名称, 头衔, 頭銜, 职位头衔, 役職, 役職名, 肩書,
        肩書き, 役割, 役職・肩書, ポジション, 職名, 직책, 직위, 직함, 포지션, 역할, 직책명, 직위명,
        profession, Beruf, job function, job profile, job description, Métier, Rôle, Rol, Profesión,
        Qualité, 职称, 職稱, 职业, 職種, タイトル, 직무, 직업, 직급, 직종, Titel, Titre, Título,
        job code title, headline
    """,
    "organization": """
        organization, organisation, department, dept, department name, dept name, org unit,
        organizational unit, organization name, organisation name, organization unit, organisational unit,
        organization id, department path, supervisory organization, supervisory org, home department,
        Abteilung, Abteilungsname, Abteilung/Team, Abteilungsbezeichnung, Organisationseinheit,
        Orga-Einheit, OE, OrgEinheit, Fachabteilung, Referat, Dezernat, Dienststelle, Département,
        Service, Unité organisationnelle, Service/Département, Nom du service, Direction/Service, Entité,
        Unité, Departamento, Depto, Dpto, Unidad organizativa, Unidad, Unidad organizacional,
        Nombre del departamento, 部门, 部門, 部门名称, 部門名稱, 所属部门, 所屬部門, 所在部门, 一级部门,
        部门路径, 组织, 組織, 组织单元, 组织机构, 科室, 部署, 部署名, 所属, 所属部署, 所属部門, 所属名,
        所属組織, 部門名, 部, 課, 係, 부서, 부서명, 소속, 소속부서, 조직, 조직명, 근무부서, 소속 부서,
        team, team name, group, group name, unit, unit name, sub department, squad, tribe, crew, Gruppe,
        Arbeitsgruppe, Sachgebiet, Équipe, Groupe, Pôle, Equipo, Grupo, Sección, 团队, 團隊, 小组, 小組,
        班组, 组别, 团队名称, チーム, チーム名, グループ, 팀, 팀명, 그룹, 파트, division, business unit,
        function, area, section, branch name, org unit path, organizational unit path, org path, ou path,
        distinguished org, department hierarchy, business area, line of business, directorate, Bereich,
        Geschäftsbereich, Hauptabteilung, Ressort, Sparte, Sektion, Fachbereich, Division, Direction,
        Secteur, División, Área, Sector, Dirección general, Gerencia, Área/Departamento, 事业部, 事業部,
        单位, 單位, 中心, 本部, 局, 본부, 사업부, 부문, 실, 센터, company, company name, employer,
        legal entity, business entity, institution, party, Firma, Unternehmen, Gesellschaft, Arbeitgeber,
        Firmenname, Entreprise, Société, Employeur, Raison sociale, Empresa, Compañía, Sociedad, 公司,
        公司名称, 公司名稱, 企业, 会社, 会社名, 企業名, 회사, 회사명, 법인
    """,
    "email": """
        email, e-mail, email address, e-mail address, mail, work email, business email, company email,
        primary email, primary work email, email primary work,
        work e-mail address, email work, email id, email primary, office email,
        corporate email, contact email, E-Mail-Adresse, Mailadresse, E-Mail geschäftlich,
        Dienstliche E-Mail, Adresse e-mail, Courriel, Adresse mail, Adresse électronique,
        Adresse de messagerie, Courrier électronique, E-mail professionnel, Mél, Correo,
        Correo electrónico, Dirección de correo, Correo corporativo, Dirección de correo electrónico,
        E-mail de trabajo, 邮箱, 郵箱, 电子邮件, 電子郵件, 电子邮箱, 電子郵箱, 邮件, 邮箱地址, 邮件地址,
        电邮, 電郵, 工作邮箱, 企业邮箱, メール, メールアドレス, Eメール, 電子メール, Eメールアドレス,
        이메일, 메일, 전자우편, 이메일 주소, 메일주소, primary smtp address, user principal name, upn,
        Benutzerprinzipalname, Nom d'utilisateur principal, 用户主体名称, ユーザープリンシパル名,
        사용자 계정 이름, email 1, emails, private email, personal email, email private, email personal,
        E-Mail privat, home email, secondary email, recovery email
    """,
    "phone": """
        phone, telephone, phone number, telephone number, work phone, office phone, business phone, tel,
        tel no, phone no, work phone number, business phones, direct phone, phone work, contact number,
        phone 1, desk phone, Telefon, Telefonnummer, Tel.-Nr, Rufnummer, Durchwahl, Telefon geschäftlich,
        Diensttelefon, Büro-Telefon, Téléphone, Numéro de téléphone, Tél, Téléphone professionnel,
        Téléphone fixe, Ligne directe, Teléfono, Número de teléfono, Teléfono de trabajo,
        Teléfono oficina, 电话, 電話, 电话号码, 電話號碼, 联系电话, 聯絡電話, 办公电话, 联系方式,
        電話番号, 連絡先, TEL番号, 전화, 전화번호, 연락처, 사무실 전화, mobile, mobile phone,
        mobile number, cell, cell phone, mobile phone number, phone mobile, cellphone, cell number, Handy,
        Mobil, Mobiltelefon, Handynummer, Mobilnummer, Portable, Téléphone portable, Mobile professionnel,
        Móvil, Téléphone mobile, Celular, Teléfono móvil, 手机, 手機, 手机号, 手機號, 手机号码, 手機號碼,
        移动电话, 携帯, 携帯電話, 携帯番号, 携帯電話番号, 휴대폰, 휴대전화, 핸드폰, 휴대폰번호,
        휴대폰 번호, 휴대전화번호, extension, phone extension, phone ext, ext, Nebenstelle, 分机, 分機,
        分机号, 内線, 内線番号, 내선, 내선번호, home phone, private phone
    """,
    "image": """
        image, photo, picture, img, avatar, headshot, portrait, image url, photo url, picture url,
        avatar url, pic, pfp, img url, image link, photo link, photo path, image path, profile picture,
        profile photo, profile image, image src, profile image url, profile picture url,
        profile photo url, photo file, thumbnail, thumbnail photo, image file, photograph, headshot url,
        mugshot, img src, avatar link, thumbnail url, profile pic, user photo, Foto, Bild, Bild-URL,
        Porträt, Profilbild, Portrait-URL, Foto-URL, Profilfoto, Lichtbild, Photographie, URL photo,
        Image de profil, Photo de profil, Fotografía, Imagen, URL de la foto, Foto de perfil, Retrato,
        URL foto, URL imagen, 照片, 相片, 头像, 頭像, 图片, 圖片, 头像链接, 照片链接, 写真, 顔写真, 画像,
        アバター, 写真URL, 画像URL, プロフィール写真, 사진, 이미지, 프로필사진, 프로필 이미지, 사진 URL,
        이미지 URL, logo, icon
    """,
    "location": """
        location, work location, office location, location name, primary location, job location,
        workplace, Standort, Arbeitsort, Dienstort, Einsatzort, Arbeitsplatz, Standortname, Lieu,
        Lieu de travail, Localisation, Site de travail, Implantation, Ubicación, Lugar de trabajo,
        Localización, Centro de trabajo, Sede, Lugar, 地点, 地點, 工作地点, 工作地點, 办公地点, 辦公地點,
        所在地, 工作地, 勤務地, 勤務場所, 拠点, 場所, 事業所, 就業場所, 근무지, 위치, 근무 위치, 근무장소,
        소재지, office, site, work site, branch, building, physical delivery office name, Büro,
        Niederlassung, Filiale, Geschäftsstelle, Bureau, Site, Agence, Établissement, Oficina, Sucursal,
        办公室, 辦公室, オフィス, 支店, 사무실, 지점, city, town, work city, Stadt, Ort, Wohnort, Ville,
        Commune, Ciudad, Localidad, 城市, 所在城市, 都市, 市, 도시, region, state, country,
        country or region, Region, Land, Région, Pays, Región, País, 地区, 地區, 国家, 國家, 国, 地域,
        지역, 국가
    """,
    "start_date": """
        start date, hire date, hired, start, date hired, join date, date joined, joined, joining date,
        date of joining, employee hire date, date of hire, employment start date, employment date,
        hired on, joined on, started, started on, begin date, entry date, doj, date of employment,
        start day, date started, employee start date, company entry date, Eintrittsdatum, Eintritt,
        Startdatum, Beginn, Einstellungsdatum, Beginndatum, Eingestellt am, Anfangsdatum, Eintrittstermin,
        Im Unternehmen seit, Dienstantritt, Beschäftigt seit, Seit, Date d'embauche, Date d'entrée,
        Date d'arrivée, Date de début, Embauche, Entrée, Début, Date de prise de poste, Ancienneté depuis,
        Date embauche, Fecha de ingreso, Fecha de contratación, Fecha de inicio, Fecha de alta, Ingreso,
        Fecha de incorporación, Inicio, Fecha ingreso, Fecha inicio, Alta, Fecha contratación, 入职日期,
        入職日期, 入职时间, 入職時間, 到岗日期, 到職日, 到職日期, 入司日期, 开始日期, 開始日期, 加入日期,
        入职日, 入社日, 入社年月日, 入社年月, 開始日, 着任日, 採用日, 雇用日, 입사일, 입사일자, 입사 날짜,
        시작일, 채용일, 입사년월일, 시작 날짜, original hire date, continuous service date,
        latest hire date, seniority date, since, from, valid from, effective date, position start date,
        in role since, role start date, Gültig ab, Von, Ab, Desde, Depuis
    """,
    "end_date": """
        end date, termination date, leaving date, leave date, date of leaving, last day, last working day,
        end, left, employment end date, exit date, separation date, contract end date, date left,
        terminated, employee leave date, until, valid to, valid until, left on, terminated on,
        Austrittsdatum, Austritt, Enddatum, Ende, Vertragsende, Ausgeschieden am, Bis, Gültig bis,
        Befristet bis, Date de sortie, Date de fin, Date de départ, Sortie, Fin, Départ, Fin de contrat,
        Date de fin de contrat, Fecha de baja, Fecha de salida, Fecha de fin, Fecha de término, Baja,
        Hasta, Fecha fin, Fecha de finalización, Fecha de terminación, Fecha de cese, 离职日期, 離職日期,
        离职时间, 结束日期, 結束日期, 合同到期日, 退社日, 退職日, 退職年月日, 終了日, 離任日, 퇴사일,
        퇴직일, 종료일, 퇴사일자
    """,
    "assistant": """
        assistant, is assistant, assistants, Assistent, Assistentin, Assistenz, Ist Assistent,
        Ist Assistenz, Assistante, Est assistant, Asistente, Es asistente, Asistenta, 助理, 是否助理,
        是助理, 秘书, 秘書, アシスタント, 補佐, 비서, 어시스턴트, 보좌, 비서 여부, Stabsstelle, Stab,
        master shape, shape type, node type, tags
    """,
    "summary": """
        summary, bio, biography, about, about me, short bio, profile summary, Kurzbiografie, Biografie,
        Über mich, Kurzprofil, Kurzbeschreibung, Biographie, À propos, Résumé, Présentation, Biografía,
        Acerca de, Resumen, Semblanza, Sobre mí, 简介, 簡介, 个人简介, 個人簡介, 简历, 自我介绍, 紹介,
        自己紹介, 略歴, 経歴, プロフィール, 소개, 자기소개, 약력, description, profile, details,
        Beschreibung, Profil, Description, Descripción, Perfil, 描述, 说明, 說明, 概要, 説明, 설명, 요약,
        프로필, tooltip, responsibilities, job responsibilities, Aufgaben, Missions, Responsabilidades,
        职责, 工作职责
    """,
    "note": """
        note, notes, comment, comments, remark, remarks, Notiz, Notizen, Bemerkung, Bemerkungen,
        Kommentar, Kommentare, Anmerkung, Anmerkungen, Hinweis, Hinweise, Remarque, Remarques,
        Commentaire, Commentaires, Observations, Nota, Notas, Comentario, Comentarios, Observación,
        Observaciones, 备注, 備註, 注释, 备考, 評論, 备注信息, 評语, 備考, メモ, コメント, 注記, 備考欄,
        비고, 메모, 참고, 주석, 코멘트, 특이사항, additional information, memo, annotation
    """,
}

OWNERS = (
    "employee, employees, worker, workers, user, users, person, persons, staff, member, contact, Mitarbeiter"
)
"""Whose column it is may stand in front: "Employee Phone"."""

NOTHING = (
    "employee group, employee area, staff group, user group, user role, user text, user profile, member since"
)
"""Names that no longer mean the same with their owner in front."""

YES = "yes, y, true, 1, x, ja, j, wahr, oui, o, vrai, sí, s, verdadero, 是, 对, はい, 有, ○, 예, 네, ✓, ✔"
NO = "no, n, false, 0, nein, falsch, non, faux, falso, 否, 不是, いいえ, 無, ×, 아니오, 아니요"

SALUTATIONS = """
    mr, mrs, ms, miss, mx, dr, prof, prof dr, dr prof, sir, ing, dipl ing, phd, msc, bsc, mag, herr, frau
    m, mme, mlle, sr, sra, srta, don, doña, 先生, 女士, 小姐, 様, さん, 씨, 님
"""
"""What stands in a column of titles that are no roles."""
